import { z } from "zod"
import { DongSchema } from "./common"
import { PaymentMethodSchema, PaymentRequestSchema } from "./payment"

/** Who told of a movement on the operator's account: our own signed message, SePay, Casso, or an uploaded statement. */
export const BANK_SOURCES = ["own", "sepay", "casso", "file"] as const
/**
 * What became of it. `new`: nobody has looked yet (seconds). `accepted`: it paid an order. `queued`: the operator
 * decides. `asked`: the buyer was asked, it stays open. `refunding`: all of it goes back. `same`: told before, by another.
 */
export const BANK_TRANSACTION_STATES = ["new", "accepted", "queued", "asked", "refunding", "ignored", "same"] as const
export const BANK_TRANSACTION_PROBLEMS = [
  "no_memo",
  "unknown_memo",
  "too_little",
  "too_much",
  "late",
  "twice",
  "withdrawn",
  "wrong_account",
  "wrong_currency",
] as const
export const BANK_DECISIONS = ["accept", "refund", "ask", "ignore"] as const

const MomentSchema = z.string()

/** GET /admin/bank-transactions → { bankTransactions, count }. */
export const BankTransactionSchema = z.object({
  id: z.string(),
  source: z.enum(BANK_SOURCES),
  reference: z.string(),
  accountNumber: z.string().nullable(),
  /** Whole units of `currency`: đồng for VND. */
  amount: z.number().int(),
  currency: z.string(),
  description: z.string(),
  happenedAt: MomentSchema,
  counterAccount: z.string().nullable(),
  counterName: z.string().nullable(),
  memo: z.string().nullable(),
  /** The order its memo names, or that the operator chose. */
  order: z
    .object({
      id: z.string(),
      number: z.string(),
      name: z.string(),
      phone: z.string(),
      requestState: PaymentRequestSchema.shape.state,
      /** What the order asks for, or was paid with. */
      amount: DongSchema,
      dueAt: MomentSchema,
    })
    .nullable(),
  state: z.enum(BANK_TRANSACTION_STATES),
  problem: z.enum(BANK_TRANSACTION_PROBLEMS).nullable(),
  /** đồng of it that paid the order; the rest goes back. */
  used: DongSchema,
  sameAs: z.string().nullable(),
  /** What can be done now, the best advice first; empty when it is settled. */
  decisions: z.array(z.enum(BANK_DECISIONS)),
  reason: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  resolvedAt: MomentSchema.nullable(),
})

const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const BankTransactionsQuerySchema = z.strictObject({
  /** `open` is `queued`, `asked` and `new`: what waits for the operator. */
  state: z.enum(["open", ...BANK_TRANSACTION_STATES]).default("open"),
  order_id: z.string().max(64).optional(),
  ...page,
})

/** Body of POST /admin/bank-transactions/:id/resolutions → { bankTransaction }. */
export const BankResolutionSchema = z.strictObject({
  decision: z.enum(BANK_DECISIONS),
  /** The order that the money is for, when its memo does not say; its public number. */
  orderNumber: z.string().trim().max(20).optional(),
  reason: z.string().trim().min(3).max(300),
})

/** GET /admin/payment-requests → { paymentRequests, count }. */
export const AdminPaymentRequestSchema = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  name: z.string(),
  phone: z.string(),
  method: PaymentMethodSchema.exclude(["cash_on_delivery"]),
  state: PaymentRequestSchema.shape.state,
  amount: DongSchema,
  memo: z.string().nullable(),
  placedAt: MomentSchema,
  dueAt: MomentSchema,
  paidAt: MomentSchema.nullable(),
  /** What paid it: `bank_transaction:…`, `hand:…`, `stripe:…`. */
  cause: z.string().nullable(),
  /** đồng that the operator let the buyer keep. */
  shortfall: DongSchema,
  inQuestion: DongSchema,
})
export const PaymentRequestsQuerySchema = z.strictObject({
  state: PaymentRequestSchema.shape.state.optional(),
  /** A public number, a memo or a phone. */
  q: z.string().trim().max(40).optional(),
  ...page,
})
/** Body of POST /admin/payment-requests/:order_id/confirmations → { paymentRequest }: the operator saw the money. */
export const PaymentConfirmationSchema = z.strictObject({ reason: z.string().trim().min(3).max(300) })

/** GET /admin/bank-refunds → { bankRefunds, count }. Money that the operator sends back in the bank's app. */
export const BankRefundSchema = z.object({
  id: z.string(),
  order: z.object({ id: z.string(), number: z.string(), name: z.string(), phone: z.string() }).nullable(),
  amount: DongSchema,
  state: z.enum(["to_send", "sent"]),
  /** A parcel was cancelled, or money came that pays for nothing. */
  cause: z.enum(["parcel", "money"]),
  /** Of cash taken at a door, who has it; null for money that came by transfer. */
  cashHeldBy: z.enum(["producer", "carrier", "operator"]).nullable(),
  /** From where the money came, when the bank said it. */
  toAccount: z.string().nullable(),
  toName: z.string().nullable(),
  /** What to write in the transfer. */
  memo: z.string(),
  reference: z.string().nullable(),
  note: z.string().nullable(),
  createdAt: MomentSchema,
  sentAt: MomentSchema.nullable(),
})
export const BankRefundsQuerySchema = z.strictObject({ state: z.enum(["to_send", "sent"]).default("to_send"), ...page })
/** Body of POST /admin/bank-refunds/:id/completions → { bankRefund }: it was sent. */
export const RefundCompletionSchema = z.strictObject({
  /** The bank's number of the transfer. */
  reference: z.string().trim().min(3).max(80),
  note: z.string().trim().max(300).optional(),
})

/** POST /admin/bank-files (multipart: `file` ≤ 5 MB CSV or XLSX, `format` one of the ids or `auto`) → 201 { bankFile }. */
export const BankFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  /** Rows of money that came in; how many of them nobody had told before. */
  rows: z.number().int(),
  fresh: z.number().int(),
  /** Rows that are no money coming in. */
  skipped: z.number().int(),
  uploadedAt: MomentSchema,
  /** The very same file was uploaded before: nothing was done. */
  known: z.boolean(),
  /** What became of its rows, when asked: by state of the transactions. */
  states: z.partialRecord(z.enum(BANK_TRANSACTION_STATES), z.number().int()),
})
/** GET /admin/bank-files → { bankFiles, formats }. */
export const BankFormatSchema = z.object({ id: z.string(), name: z.string() })

export type BankSource = (typeof BANK_SOURCES)[number]
export type BankTransactionState = (typeof BANK_TRANSACTION_STATES)[number]
export type BankTransactionProblem = (typeof BANK_TRANSACTION_PROBLEMS)[number]
export type BankDecision = (typeof BANK_DECISIONS)[number]
export type BankTransaction = z.infer<typeof BankTransactionSchema>
export type BankResolution = z.infer<typeof BankResolutionSchema>
export type AdminPaymentRequest = z.infer<typeof AdminPaymentRequestSchema>
export type BankRefund = z.infer<typeof BankRefundSchema>
export type BankFile = z.infer<typeof BankFileSchema>
export type BankFormat = z.infer<typeof BankFormatSchema>
