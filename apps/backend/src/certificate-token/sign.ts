import { sign } from "node:crypto"
import { CERTIFICATE_TOKEN_TYPE, type CertificateClaims } from "@ocop/contract"
import { privateKeyOf, publicPartOf, publishedKey } from "./keys"

/** Claims as a compact JWS (RFC 7515) signed with Ed25519 (EdDSA, RFC 8037). `seed` is the private key as base64url. */
export function signClaims(claims: CertificateClaims, seed: string): string {
  const { kid } = publishedKey(publicPartOf(seed))
  const signed = `${part({ alg: "EdDSA", typ: CERTIFICATE_TOKEN_TYPE, kid })}.${part(claims)}`
  return `${signed}.${sign(null, Buffer.from(signed), privateKeyOf(seed)).toString("base64url")}`
}

const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url")
