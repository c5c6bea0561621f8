import { z } from "zod"

const KEY = /^[A-Za-z0-9_-]{43}$/

/** The key that signs certificates' tokens (Ed25519, RFC 8037), made on the first start, and public keys that signed before. */
export const certificateVariables = {
  CERTIFICATE_KEY: z.string().regex(KEY, "must be an Ed25519 key, base64url").optional(),
  CERTIFICATE_KEYS_RETIRED: z
    .string()
    .transform((text) => text.split(",").map((key) => key.trim()))
    .refine((keys) => keys.every((key) => KEY.test(key)), "must be public Ed25519 keys, base64url, parted by commas")
    .default([]),
}

type CertificateVariables = z.output<z.ZodObject<typeof certificateVariables>>

export interface CertificateSecrets {
  /** The private key, 32 bytes as base64url. */
  signing: string
  /** Public keys whose tokens people may still hold. */
  retired: string[]
}

/** The keys, ready to use; null where there are none: then no tokens are given. */
export const certificateSecrets = (env: CertificateVariables): CertificateSecrets | null =>
  env.CERTIFICATE_KEY ? { signing: env.CERTIFICATE_KEY, retired: env.CERTIFICATE_KEYS_RETIRED } : null
