import { z } from "zod"
import { environment } from "../../config/environment"
import type { BankAdapter } from "./adapter"
import { isFresh, isSignedWith, timedSignature } from "./signature"
import { vietnamTime } from "./vietnam-time"

/** Casso's webhook V2 (https://developer.casso.vn); fields that we do not need may be anything. */
const MessageSchema = z.looseObject({
  data: z.looseObject({
    id: z.union([z.number(), z.string()]),
    reference: z.string().max(100).nullish(),
    description: z.string().max(1000),
    amount: z.number().int(),
    transactionDateTime: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    accountNumber: z.string().max(40),
    counterAccountName: z.string().max(200).nullish(),
    counterAccountNumber: z.string().max(60).nullish(),
  }),
})

/**
 * Casso's messages, written after its documentation and never run against Casso: header `X-Casso-Signature:
 * t=<milliseconds>,v1=<hex hmac-sha512 of "t.json">`, where the JSON is the message with its keys sorted.
 */
export const casso: BankAdapter = {
  secret: () => environment().CASSO_CHECKSUM_KEY,

  isProved({ header, body, nowMs }, secret) {
    const signed = timedSignature(header("x-casso-signature"))
    if (!signed || !isFresh(Number(signed.time) / 1000, nowMs)) return false
    return isSignedWith("sha512", secret, `${signed.time}.${JSON.stringify(sorted(body))}`, signed.signature)
  },

  movements(body) {
    const { data } = MessageSchema.parse(body)
    if (data.amount <= 0) return []
    return [
      {
        source: "casso",
        reference: data.reference || `casso-${data.id}`,
        accountNumber: data.accountNumber,
        amount: data.amount,
        currency: "VND",
        description: data.description,
        happenedAt: vietnamTime(data.transactionDateTime),
        counterAccount: data.counterAccountNumber || null,
        counterName: data.counterAccountName || null,
      },
    ]
  },
}

/** Keys in order, all the way down; lists stay as they are. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
