import { z } from "zod"
import { environment } from "../../config/environment"
import type { BankAdapter } from "./adapter"
import { isFresh, isSignedWith } from "./signature"
import { vietnamTime } from "./vietnam-time"

/** https://developer.sepay.vn/vi/sepay-webhooks/tich-hop-webhook; fields that we do not need may be anything. */
const MessageSchema = z.looseObject({
  id: z.union([z.number(), z.string()]),
  transactionDate: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
  accountNumber: z.string().max(40),
  content: z.string().max(1000).nullish(),
  description: z.string().max(1000).nullish(),
  transferType: z.enum(["in", "out"]),
  transferAmount: z.number().int().positive(),
  referenceCode: z.string().max(100).nullish(),
})

/**
 * SePay's messages, written after its documentation and never run against SePay: header `X-SePay-Signature:
 * sha256=<hex hmac-sha256 of "timestamp.body">` with `X-SePay-Timestamp`, one movement a message, answered with
 * `{"success": true}`.
 */
export const sepay: BankAdapter = {
  secret: () => environment().SEPAY_WEBHOOK_SECRET,

  isProved({ header, raw, nowMs }, secret) {
    const time = header("x-sepay-timestamp") ?? ""
    const signature = header("x-sepay-signature")?.replace(/^sha256=/i, "") ?? ""
    if (!/^\d{1,12}$/.test(time) || !isFresh(Number(time), nowMs)) return false
    return isSignedWith("sha256", secret, Buffer.concat([Buffer.from(`${time}.`), raw]), signature)
  },

  movements(body) {
    const message = MessageSchema.parse(body)
    if (message.transferType === "out") return []
    return [
      {
        source: "sepay",
        reference: message.referenceCode || `sepay-${message.id}`,
        accountNumber: message.accountNumber,
        amount: message.transferAmount,
        currency: "VND",
        description: message.content || message.description || "",
        happenedAt: vietnamTime(message.transactionDate),
        counterAccount: null,
        counterName: null,
      },
    ]
  },
}
