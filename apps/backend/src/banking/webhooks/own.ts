import { z } from "zod"
import { environment } from "../../config/environment"
import type { BankAdapter } from "./adapter"
import { isFresh, isSignedWith, timedSignature } from "./signature"
import { wholeUnits } from "./whole-units"

const TransactionSchema = z.strictObject({
  reference: z.string().trim().min(1).max(100),
  accountNumber: z.string().trim().min(1).max(40),
  /** Came in when above 0. */
  amount: z.number(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("VND"),
  description: z.string().max(1000),
  at: z.iso.datetime({ offset: true }),
  counterAccount: z.string().max(60).optional(),
  counterName: z.string().max(200).optional(),
})
const MessageSchema = z.strictObject({ transactions: z.array(TransactionSchema).min(1).max(200) })

/** The shape for whoever writes a connector of their own (a bank's host-to-host, a phone that reads the bank's messages). */
export const own: BankAdapter = {
  secret: () => environment().BANK_WEBHOOK_SECRET,

  isProved({ header, raw, nowMs }, secret) {
    const signed = timedSignature(header("x-signature"))
    if (!signed || !isFresh(Number(signed.time), nowMs)) return false
    return isSignedWith("sha256", secret, Buffer.concat([Buffer.from(`${signed.time}.`), raw]), signed.signature)
  },

  movements(body) {
    return MessageSchema.parse(body)
      .transactions.filter(({ amount }) => amount > 0)
      .map(({ at, counterAccount, counterName, ...transaction }) => ({
        source: "own" as const,
        ...transaction,
        ...wholeUnits(transaction),
        happenedAt: new Date(at),
        counterAccount: counterAccount ?? null,
        counterName: counterName ?? null,
      }))
  },
}
