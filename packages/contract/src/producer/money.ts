import { z } from "zod"
import { DateSchema, DongSchema } from "../common"

/** đồng that may be below 0. */
const SignedDong = z.number().int()

/** GET producerRoutes.shopBalance: how things stand between the market and a shop, in đồng. */
export const ShopBalanceSchema = z.object({
  /** Everything that the market holds for the shop: the four below it added up. */
  held: SignedDong,
  /** Paid ahead, on its way to the buyer. */
  undelivered: SignedDong,
  /** Delivered, and may still come back. */
  pending: SignedDong,
  /** In the next payout; below 0 it is carried into it. */
  payable: SignedDong,
  /** In a payout that the bank has not confirmed. */
  inPayout: SignedDong,
  /** What the shop owes: commission and tax of cash that it took itself. */
  owed: SignedDong,
  /** Ever paid out. */
  paid: SignedDong,
  /** Kept of everything so far. */
  commission: SignedDong,
  tax: SignedDong,
  /** When the next parcel's money becomes payable, and how much; null when nothing waits. */
  next: z.object({ on: DateSchema, amount: SignedDong }).nullable(),
  /** Days after delivery in which a buyer may send something back. */
  windowDays: z.number().int(),
  /** The shop owes more than `debtMax`: its buyers pay ahead until that is settled. */
  cashPaused: z.boolean(),
  debtMax: DongSchema,
})

export const LEDGER_LINE_KINDS = [
  "paid",
  "delivered",
  "cash_collected",
  "commission",
  "tax",
  "refunded",
  "released",
  "payout_made",
  "payout_confirmed",
  "payout_failed",
  "correction",
] as const

/** Something that happened to a shop's money. */
export const ShopLedgerLineSchema = z.object({
  id: z.string(),
  on: DateSchema,
  kind: z.enum(LEDGER_LINE_KINDS),
  /** What the market owes the shop more (or, below 0, less) since; 0 where money only moved on. */
  change: SignedDong,
  /** How much it was about, where `change` does not say it. */
  moved: DongSchema,
  /** Who took the cash. */
  heldBy: z.enum(["producer", "carrier", "operator"]).nullable(),
  parcel: z.object({ id: z.string(), code: z.string() }).nullable(),
  /** What the operator wrote to a correction. */
  reason: z.string().nullable(),
})
export const ShopLedgerQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  parcel: z.string().max(64).optional(),
})
export const ShopLedgerSchema = z.object({ lines: z.array(ShopLedgerLineSchema), next: z.string().nullable() })

/** Where the money of a parcel is. */
export const MONEY_STAGES = ["unpaid", "undelivered", "pending", "disputed", "payable", "in_hand", "cancelled"] as const

/**
 * What a parcel brings its shop: `net = goods + shipping (where it is the shop's) - discountByShop + addedByMarket -
 * returned - commission - vat - pit`.
 */
export const ParcelMoneySchema = z.object({
  id: z.string(),
  code: z.string(),
  /** Its first goods, and how many more kinds. */
  title: z.string(),
  others: z.number().int(),
  on: DateSchema,
  stage: z.enum(MONEY_STAGES),
  /** As ordered. */
  goods: DongSchema,
  shipping: DongSchema,
  /** Who pays the carrier: then the fee is the operator's. */
  shippingBelongsTo: z.enum(["producer", "operator"]),
  discountByShop: DongSchema,
  /** Vouchers that the market bears: they cost the shop nothing. */
  discountByMarket: DongSchema,
  /** What the market pays for prices and deliveries that it made cheaper. */
  addedByMarket: DongSchema,
  /** Given back to the buyer since, of the shop's share. */
  returned: DongSchema,
  commission: DongSchema,
  vat: DongSchema,
  pit: DongSchema,
  /** What is the shop's. */
  net: SignedDong,
  /** What of it the shop has in hand already. */
  inHand: DongSchema,
  payableOn: DateSchema.nullable(),
})
export const ParcelMoneyQuery = z.object({ cursor: z.iso.datetime().optional(), parcel: z.string().max(64).optional() })
export const ParcelMoneyListSchema = z.object({ parcels: z.array(ParcelMoneySchema), next: z.string().nullable() })

export type ShopBalance = z.infer<typeof ShopBalanceSchema>
export type ShopLedgerLine = z.infer<typeof ShopLedgerLineSchema>
export type ShopLedger = z.infer<typeof ShopLedgerSchema>
export type MoneyStage = (typeof MONEY_STAGES)[number]
export type ParcelMoneyFigures = z.infer<typeof ParcelMoneySchema>
export type ParcelMoneyList = z.infer<typeof ParcelMoneyListSchema>
