import { CERTIFICATE_STATES } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, StarsSchema } from "./common"

/** Header `typ` of a token that speaks of a certificate. */
export const CERTIFICATE_TOKEN_TYPE = "ocop-certificate+jwt"

/** A public key: Ed25519 as a JSON Web Key (RFC 8037). `kid` is its thumbprint (RFC 7638). */
export const CertificateKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  kid: z.string(),
  use: z.literal("sig"),
  alg: z.literal("EdDSA"),
})
/** /.well-known/ocop-keys.json: the key that signs now, then those that signed before. */
export const CertificateKeysSchema = z.object({ keys: z.array(CertificateKeySchema) })

/** What a token says. It speaks of the day in `on` and of no other: ask again for another day. */
export const CertificateClaimsSchema = z.object({
  /** The market's address. */
  iss: z.string(),
  /** The certificate's public code. */
  sub: z.string(),
  /** When it was signed, in seconds since 1970 (UTC). */
  iat: z.number().int(),
  /** The day in Việt Nam for which `state` holds. */
  on: DateSchema,
  state: z.enum(CERTIFICATE_STATES),
  /** As certified; null where the record does not say. Only `valid` and `grace` let a pack carry them. */
  stars: StarsSchema.nullable(),
  product: z.object({ name: z.string(), url: z.string() }),
  producer: z.string().nullable(),
  decision: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: DateSchema.nullable(),
  /** The last day on which its stars show, or showed; null when it cannot be known. */
  until: DateSchema.nullable(),
  revokedOn: DateSchema.nullable(),
  /** The code of the newer award that stands instead. */
  replacedBy: z.string().nullable(),
  /** The certificate's page. */
  url: z.string(),
})
/** Answer of GET /store/certificates/:code/token to whoever accepts JSON; others get the token alone. */
export const CertificateTokenSchema = z.object({ token: z.string() })

export type CertificateKeys = z.infer<typeof CertificateKeysSchema>
export type CertificateKey = z.infer<typeof CertificateKeySchema>
export type CertificateClaims = z.infer<typeof CertificateClaimsSchema>
export type CertificateToken = z.infer<typeof CertificateTokenSchema>
