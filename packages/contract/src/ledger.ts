import { LEDGER_ACCOUNTS, type LedgerAccount, SUPPLY_KINDS } from "@ocop/domain"
import { z } from "zod"
import { DateSchema, ProducerTypeSchema, ProductGroupSchema } from "./common"

const SignedDong = z.number().int()
const AccountSchema = z.enum(Object.keys(LEDGER_ACCOUNTS) as [LedgerAccount, ...LedgerAccount[]])
const BasisPointsSchema = z.number().int().min(0).max(10_000)

export const LEDGER_TRANSACTION_KINDS = [
  "paid",
  "delivered",
  "cash_collected",
  "commission",
  "tax",
  "refunded",
  "released",
  "remitted",
  "refund_sent",
  "surplus",
  "shortfall",
  "payout_made",
  "payout_confirmed",
  "payout_failed",
  "correction",
] as const

/** GET /admin/ledger/accounts: the chart, with what lies on it; a producer's own accounts when it is named. */
export const LedgerAccountSchema = z.object({
  code: AccountSchema,
  side: z.enum(["debit", "credit"]),
  ofProducer: z.boolean(),
  nameVi: z.string(),
  nameEn: z.string(),
  aboutVi: z.string(),
  aboutEn: z.string(),
  balance: SignedDong,
})

/** GET /admin/ledger/transactions, newest first. */
export const LedgerTransactionsQuery = z.object({
  kind: z.enum(LEDGER_TRANSACTION_KINDS).optional(),
  account: AccountSchema.optional(),
  producer: z.string().max(64).optional(),
  /** Public order number, parcel code, or an id of an order, parcel or payout. */
  q: z.string().trim().max(80).optional(),
  from: DateSchema.optional(),
  until: DateSchema.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})
export const LedgerTransactionSchema = z.object({
  id: z.string(),
  sequence: z.string(),
  cause: z.string(),
  kind: z.enum(LEDGER_TRANSACTION_KINDS),
  at: z.string(),
  on: DateSchema,
  orderId: z.string().nullable(),
  orderNumber: z.string().nullable(),
  producerOrderId: z.string().nullable(),
  producer: z.object({ id: z.string(), name: z.string() }).nullable(),
  actor: z.string(),
  reason: z.string().nullable(),
  entries: z.array(z.object({ account: AccountSchema, producerName: z.string().nullable(), amount: SignedDong })),
})

/** POST /admin/ledger/corrections: a person puts right what is wrong, with the reason. Debits are above 0, credits below. */
export const LedgerCorrectionBody = z
  .strictObject({
    reason: z.string().trim().min(10).max(500),
    /** Given by the form, so that two clicks are one correction. */
    key: z.uuid(),
    entries: z
      .array(
        z.strictObject({
          account: AccountSchema,
          producerId: z.string().max(64).nullable(),
          amount: SignedDong.refine((amount) => amount !== 0 && Number.isSafeInteger(amount)),
        }),
      )
      .min(2)
      .max(20),
  })
  .refine(({ entries }) => entries.reduce((sum, { amount }) => sum + amount, 0) === 0, { path: ["entries"] })
  .refine(({ entries }) => entries.every(({ account, producerId }) => !account.startsWith("producer_") || producerId), {
    path: ["producer"],
  })

/** GET /admin/ledger/check */
export const LedgerCheckSchema = z.object({
  checkedAt: z.string(),
  checks: z.array(
    z.object({
      check: z.string(),
      count: z.number().int(),
      differences: z.array(z.object({ subject: z.string(), expected: SignedDong, found: SignedDong })),
    }),
  ),
})

const DatesOfRule = {
  validFrom: DateSchema,
  validUntil: DateSchema.nullable(),
  state: z.enum(["coming", "running", "over"]),
}
const Granted = { grantedBy: z.string().nullable() }

export const CommissionRuleSchema = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), name: z.string() }).nullable(),
  productGroup: ProductGroupSchema.nullable(),
  category: z.object({ id: z.string(), name: z.string() }).nullable(),
  basisPoints: BasisPointsSchema,
  ground: z.string(),
  ...DatesOfRule,
  ...Granted,
})
export const CommissionRuleBody = z.strictObject({
  producerId: z.string().max(64).nullable(),
  productGroup: ProductGroupSchema.nullable(),
  categoryId: z.string().max(64).nullable(),
  basisPoints: BasisPointsSchema,
  /** From this day on; the version before ends on the day before. Not in the past. */
  validFrom: DateSchema,
  ground: z.string().trim().min(5).max(300),
})
export const TaxRuleSchema = z.object({
  id: z.string(),
  producerType: ProducerTypeSchema.nullable(),
  supply: z.enum(SUPPLY_KINDS),
  vatBasisPoints: BasisPointsSchema,
  pitBasisPoints: BasisPointsSchema,
  ground: z.string(),
  ...DatesOfRule,
  ...Granted,
})
export const TaxRuleBody = z.strictObject({
  producerType: ProducerTypeSchema.nullable(),
  supply: z.enum(SUPPLY_KINDS),
  vatBasisPoints: BasisPointsSchema,
  pitBasisPoints: BasisPointsSchema,
  validFrom: DateSchema,
  ground: z.string().trim().min(5).max(300),
})

export type LedgerAccountFigures = z.infer<typeof LedgerAccountSchema>
export type LedgerTransactionAnswer = z.infer<typeof LedgerTransactionSchema>
export type LedgerCorrection = z.infer<typeof LedgerCorrectionBody>
export type LedgerCheckAnswer = z.infer<typeof LedgerCheckSchema>
export type CommissionRuleAnswer = z.infer<typeof CommissionRuleSchema>
export type CommissionRuleInput = z.infer<typeof CommissionRuleBody>
export type TaxRuleAnswer = z.infer<typeof TaxRuleSchema>
export type TaxRuleInput = z.infer<typeof TaxRuleBody>
