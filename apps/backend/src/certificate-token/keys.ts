import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto"
import type { CertificateKey, CertificateKeys } from "@ocop/contract"
import type { CertificateSecrets } from "../config/certificate-environment"

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")

/** A private key out of its 32 bytes as base64url. @throws Error when they are not 32 bytes. */
export function privateKeyOf(seed: string): KeyObject {
  const bytes = Buffer.from(seed, "base64url")
  if (bytes.length !== 32) throw new Error("An Ed25519 key has 32 bytes")
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: "der", type: "pkcs8" })
}

/** The public half of a private key, 32 bytes as base64url. */
export function publicPartOf(seed: string): string {
  const { x } = createPublicKey(privateKeyOf(seed)).export({ format: "jwk" })
  if (!x) throw new Error("This key has no public half")
  return x
}

/** A public key as it is published; its id is its thumbprint (RFC 7638), so that nobody has to choose one. */
export function publishedKey(x: string): CertificateKey {
  const thumbprint = createHash("sha256").update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`)
  return { kty: "OKP", crv: "Ed25519", x, kid: thumbprint.digest("base64url"), use: "sig", alg: "EdDSA" }
}

/** Every key by which tokens of this market are verified: the one that signs first, each once. */
export function publishedKeys({ signing, retired }: CertificateSecrets): CertificateKeys {
  return { keys: [...new Set([publicPartOf(signing), ...retired])].map(publishedKey) }
}
