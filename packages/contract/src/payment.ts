import { z } from "zod"
import { DongSchema } from "./common"

/** How an order is paid. Everything but cash on delivery is paid after ordering, while the goods are held. */
export const PaymentMethodSchema = z.enum(["cash_on_delivery", "bank_transfer", "card"])

/** Where a transfer goes and what it must say, as the buyer reads it and as the bank's app scans it. */
export const TransferDetailsSchema = z.object({
  bankBin: z.string(),
  bankName: z.string(),
  accountNumber: z.string(),
  accountName: z.string(),
  memo: z.string(),
  /** The VietQR text (EMVCo), made for exactly this amount and memo. */
  qr: z.string(),
  /** The same as a drawing: an SVG document. */
  qrSvg: z.string(),
  /** Demo mode: the account is made up and nobody may send money to it. */
  sample: z.boolean(),
})

/** What an order that is paid ahead waits for. One per order; `null` in the order page for cash on delivery. */
export const PaymentRequestSchema = z.object({
  method: z.enum(["bank_transfer", "card"]),
  /** `paid` also while refunds follow; `lapsed` after `dueAt`; `withdrawn` when the buyer cancelled every parcel first. */
  state: z.enum(["waiting", "paid", "lapsed", "withdrawn"]),
  /** What is to be paid now: without the parcels cancelled meanwhile. */
  amount: DongSchema,
  /** Until when the goods are held (UTC moment). */
  dueAt: z.string(),
  paidAt: z.string().nullable(),
  /** Money that arrived and does not fit (too little, too late, twice): the operator is looking at it. */
  inQuestion: DongSchema,
  /** Sent back so far, or on its way back. */
  refunded: DongSchema,
  transfer: TransferDetailsSchema.nullable(),
  /** What Stripe's Payment Element needs; null when paid, lapsed or withdrawn. */
  card: z.object({ publishableKey: z.string(), clientSecret: z.string() }).nullable(),
})

/** Body of POST …/payment-requests/refreshes: "I have paid, look again" after a card was confirmed in the browser. */
export const RefreshPaymentSchema = z.strictObject({})

export type PaymentMethod = z.infer<typeof PaymentMethodSchema>
export type TransferDetails = z.infer<typeof TransferDetailsSchema>
export type PaymentRequest = z.infer<typeof PaymentRequestSchema>
