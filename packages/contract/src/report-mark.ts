import { MARK_REPORT_KINDS } from "@ocop/domain"
import { z } from "zod"
import { REPORT_PHOTOS } from "./aftersale"

/** As of a parcel's report, but fewer photographs. */
export const MARK_PHOTOS = { ...REPORT_PHOTOS, most: 3 } as const

/**
 * Fields of POST /store/mark-reports (multipart, with files `photos` as `MARK_PHOTOS` allows). At most one thing is named:
 * the certificate whose code is on the pack, or the product's page; a mark on goods that nobody here knows has neither.
 */
export const ReportMarkSchema = z.strictObject({
  what: z.enum(MARK_REPORT_KINDS),
  text: z.string().trim().min(10).max(2000),
  /** A certificate's public code. */
  code: z.string().trim().max(40).optional(),
  /** A product's handle. */
  product: z.string().trim().max(200).optional(),
  /** E-mail or phone of whoever reports, when they want to be asked back. Never shown. */
  contact: z.string().trim().max(120).optional(),
})

/** Answer: the number under which the report is handled. */
export const MarkReportedSchema = z.object({ code: z.string() })

export type MarkReported = z.infer<typeof MarkReportedSchema>
export type ReportMark = z.infer<typeof ReportMarkSchema>
