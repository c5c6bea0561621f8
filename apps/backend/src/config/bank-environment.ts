import { z } from "zod"

const secret = z.string().min(16, "must have at least 16 characters").optional()

/** What a bank's messages about money are proved by; without any, transfers are confirmed by the operator. */
export const bankVariables = {
  /** Signs POST /hooks/bank/own: `x-signature: t=<unix seconds>,v1=<hex hmac-sha256 of "t.body">`. */
  BANK_WEBHOOK_SECRET: secret,
  /** SePay's, for POST /hooks/bank/sepay (its way "HMAC-SHA256"). */
  SEPAY_WEBHOOK_SECRET: secret,
  /** Casso's checksum key, for POST /hooks/bank/casso (webhook V2). */
  CASSO_CHECKSUM_KEY: secret,
}
