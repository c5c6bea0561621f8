import { z } from "zod"
import { DateSchema, DongSchema } from "../common"

/** đồng that may be below 0. */
const SignedDongSchema = z.number().int()
export const PAYOUT_STATES = ["made", "confirmed", "failed"] as const

/** What one producer was paid in one run. */
export const PayoutSchema = z.object({
  id: z.string(),
  /** Of the run, from 1. */
  run: z.number().int(),
  /** Its place in the run, from 1. */
  number: z.number().int(),
  shop: z.object({ id: z.string(), name: z.string() }),
  amount: DongSchema,
  /** What of the balance settled what the producer owed. */
  debt: DongSchema,
  through: DateSchema,
  state: z.enum(PAYOUT_STATES),
  account: z.object({ bankName: z.string(), number: z.string(), name: z.string() }),
  memo: z.string(),
  /** The bank's number of the transfer. */
  reference: z.string().nullable(),
  reason: z.string().nullable(),
  /** UTC moments. */
  madeAt: z.string(),
  settledAt: z.string().nullable(),
})

/** A line of a statement: what one parcel, or one happening without a parcel, brought. đồng. */
export const StatementRowSchema = z.object({
  /** `parcel`: whole; `rest`: what came of a parcel that stood on an earlier statement; else what happened. */
  kind: z.enum(["parcel", "rest", "correction", "payout_failed", "other"]),
  parcelId: z.string().nullable(),
  /** What the parcel is called in the portal. */
  code: z.string().nullable(),
  at: z.string(),
  /** From before the last run's day. */
  carried: z.boolean(),
  /** What the sale brought, discounts that others gave added; null where the row is a rest. */
  sale: SignedDongSchema.nullable(),
  commission: SignedDongSchema.nullable(),
  tax: SignedDongSchema.nullable(),
  refunded: SignedDongSchema.nullable(),
  /** Cash that the producer took at the door and keeps. */
  cashHeld: SignedDongSchema.nullable(),
  /** sale − commission − tax − refunded − cashHeld */
  net: SignedDongSchema,
  reason: z.string().nullable(),
})
/** Answer of GET …/payouts/:id: the nets of its rows add up to its amount. */
export const StatementSchema = z.object({ payout: PayoutSchema, rows: z.array(StatementRowSchema) })
/** Answer of GET …/payouts, the newest first. */
export const PayoutsSchema = z.object({ payouts: z.array(PayoutSchema), count: z.number().int() })
export const PayoutsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).default(0),
})
/** A link names the language: it sends no header, and Medusa reads a locale for shoppers only. */
const FileLocale = z.enum(["vi", "en"]).default("vi")
/** Which paper: a PDF to print, or a sheet to reckon with. */
export const StatementFormatQuery = z.strictObject({
  format: z.enum(["pdf", "xlsx"]).default("pdf"),
  locale: FileLocale,
})

/** The operator's side: GET /admin/payout-runs/preview?through= */
export const PayoutPreviewSchema = z.object({
  through: DateSchema,
  /** What all that can be paid comes to. */
  total: DongSchema,
  minimum: DongSchema,
  producers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      payable: SignedDongSchema,
      debt: SignedDongSchema,
      amount: DongSchema,
      /** Why nothing goes out: no account, one that was changed days ago, too little, or more owed than due. */
      waits: z.enum(["no_account", "new_account", "too_little", "owes"]).nullable(),
      suspended: z.boolean(),
    }),
  ),
})
/** POST /admin/payout-runs → 201 { payoutRun }. `expected` is the total that was looked at. */
export const PayoutRunOrderSchema = z.strictObject({
  through: DateSchema,
  except: z.array(z.string().max(80)).max(5000).default([]),
  expected: DongSchema,
})
export const PayoutRunSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  through: DateSchema,
  madeAt: z.string(),
  by: z.string(),
  payouts: z.number().int(),
  total: DongSchema,
  /** How many of its payouts are in each state. */
  states: z.object({ made: z.number().int(), confirmed: z.number().int(), failed: z.number().int() }),
})
/** GET /admin/payout-runs; GET /admin/payout-runs/:id adds its payouts and the forms that banks take. */
export const PayoutRunsSchema = z.object({ payoutRuns: z.array(PayoutRunSchema), count: z.number().int() })
export const PayoutRunPageSchema = z.object({
  payoutRun: PayoutRunSchema,
  payouts: z.array(PayoutSchema),
  templates: z.array(z.object({ id: z.string(), name: z.string(), tested: z.boolean() })),
})
/** POST /admin/payouts/:id/confirmations and POST /admin/payout-runs/:id/confirmations (all that still wait). */
export const PayoutConfirmationSchema = z.strictObject({ reference: z.string().trim().min(3).max(80) })
/** POST /admin/payouts/:id/failures */
export const PayoutFailureSchema = z.strictObject({ reason: z.string().trim().min(3).max(300) })

/** GET shopTaxStatement and GET /admin/tax-statements. */
export const TaxStatementQuery = z.strictObject({ month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/) })
/** GET shopTaxSheet and GET /admin/tax-statements/sheet: the same as an XLSX. */
export const TaxSheetQuery = TaxStatementQuery.extend({ locale: FileLocale })
/** What was withheld in a month (YYYY-MM), by producer, in đồng. */
export const TaxStatementSchema = z.object({
  month: z.string(),
  rows: z.array(
    z.object({
      shop: z.object({ id: z.string(), name: z.string(), taxCode: z.string().nullable() }),
      /** What it sold at, refunds taken off. */
      revenue: SignedDongSchema,
      vat: SignedDongSchema,
      pit: SignedDongSchema,
    }),
  ),
})

export type Payout = z.infer<typeof PayoutSchema>
export type StatementRow = z.infer<typeof StatementRowSchema>
export type Statement = z.infer<typeof StatementSchema>
export type PayoutPreview = z.infer<typeof PayoutPreviewSchema>
export type PayoutRun = z.infer<typeof PayoutRunSchema>
export type PayoutRunPage = z.infer<typeof PayoutRunPageSchema>
export type TaxStatement = z.infer<typeof TaxStatementSchema>
