import { z } from "zod"
import { BasketSchema } from "./basket"
import { DateSchema, LocalizedSchema } from "./common"
import { ProblemReportSchema, ProducerOrderStateSchema } from "./order"

/** What files a report may bring; anything else in the form is refused. Told by their content, not their name. */
export const REPORT_PHOTOS = {
  most: 5,
  /** Of one file as it is sent. */
  bytes: 8 * 1024 * 1024,
  /** Width times height as it is decoded. */
  pixels: 64_000_000,
  types: ["image/jpeg", "image/png", "image/webp"],
} as const

/** Answer of POST …/basket-lines: the basket with what could be put in, and what could not. */
export const BoughtAgainSchema = z.object({
  basket: BasketSchema,
  /** Packs that were put in. */
  added: z.number().int(),
  left: z.array(
    z.object({
      handle: z.string(),
      title: z.string(),
      pack: LocalizedSchema,
      wanted: z.number().int(),
      /** How many of them were put in after all. */
      added: z.number().int(),
      reason: z.enum(["not_for_sale", "sold_out", "not_enough", "basket_full"]),
    }),
  ),
})

/** One answer of the operator; the newest is what the buyer reads. */
export const ReportAnswerSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** UTC moment. */
  at: z.string(),
  /** Name or e-mail of the user who answered. */
  by: z.string(),
  closes: z.boolean(),
})
/** A report as the operator's queue shows it. */
export const OperatorReportSchema = ProblemReportSchema.omit({ answer: true, answeredAt: true }).extend({
  /** Where photograph n (from 1) is: GET /admin/problem-reports/:id/photos/:n */
  answers: z.array(ReportAnswerSchema),
  order: z.object({ id: z.string(), number: z.string(), placedOn: DateSchema }),
  buyer: z.object({ name: z.string(), phone: z.string(), email: z.string().nullable(), locale: z.enum(["vi", "en"]) }),
  parcel: z.object({
    id: z.string(),
    number: z.number().int(),
    state: ProducerOrderStateSchema,
    producer: z.string(),
    carrier: z.string().nullable(),
    trackingCode: z.string().nullable(),
    trackingUrl: z.string().nullable(),
  }),
})
/** Answer of GET /admin/problem-reports: open ones first, the longest waiting at the top. */
export const OperatorReportsSchema = z.object({
  problem_reports: z.array(OperatorReportSchema),
  count: z.number().int(),
  /** How many wait for a first answer, whatever the filter. */
  open: z.number().int(),
})
export const OperatorReportsQuery = z.object({
  state: z.enum(["open", "answered", "closed"]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
/** Body of POST /admin/problem-reports/:id/answers; answers the report. The buyer is told by the messages. */
export const AnswerReportBody = z.strictObject({
  text: z.string().trim().min(2).max(2000),
  /** Nothing is left to do. */
  closes: z.boolean().default(false),
})

/** A VAT-invoice request as the producer's side sees it, one per parcel. */
export const ParcelInvoiceRequestSchema = z.object({
  company: z.string(),
  taxCode: z.string(),
  address: z.string(),
  email: z.string(),
  at: z.string(),
})

export type BoughtAgain = z.infer<typeof BoughtAgainSchema>
export type ReportAnswer = z.infer<typeof ReportAnswerSchema>
export type OperatorReport = z.infer<typeof OperatorReportSchema>
export type OperatorReports = z.infer<typeof OperatorReportsSchema>
export type AnswerReport = z.infer<typeof AnswerReportBody>
export type ParcelInvoiceRequest = z.infer<typeof ParcelInvoiceRequestSchema>
