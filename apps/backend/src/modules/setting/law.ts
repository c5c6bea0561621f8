import { z } from "zod"

const short = z.string().trim().max(200).nullable().default(null)
const day = z.iso.date().nullable().default(null)

/** Who runs the market, as the law asks a platform to say: Decree 52/2013 (as amended by 85/2021), article 29; E-commerce Law 122/2025/QH15. */
export const OperatorSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200).default("Ban vận hành Chợ Xã"),
    /** As on the business registration. */
    legalName: short,
    registrationNumber: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-zĐđ./ -]{4,40}$/)
      .nullable()
      .default(null),
    registrationDate: day,
    registrationIssuer: short,
    representative: short,
    /** Number or address of the notice or registration at the Ministry of Industry and Trade. */
    ministryNotice: short,
    address: z.string().max(300).nullable().default(null),
    phone: z.string().max(20).nullable().default(null),
    email: z.email().max(200).nullable().default(null),
  })
  .prefault({})

/** The operator's own text of a page: headings (##), paragraphs and lists. Without one, ours stands. */
const text = z
  .strictObject({ vi: z.string().trim().min(200).max(40_000), en: z.string().trim().min(200).max(40_000) })
  .nullable()
  .default(null)

/** What the pages of the law say, and the times that the operator promises there. */
export const LawSchema = z
  .strictObject({
    /** What a buyer agrees to before ordering. A new version makes everybody agree anew; null asks nothing. */
    termsVersion: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z._-]{1,40}$/)
      .nullable()
      .default("2026-11"),
    /** Since when the texts hold. */
    since: day,
    /** Who read the texts for the operator: a lawyer's name, and the day. Until then they are drafts. */
    checkedBy: short,
    checkedOn: day,
    /** Hours within which a complaint is first answered, and days within which it is settled. */
    complaintAnswerHours: z.number().int().min(1).max(720).default(48),
    complaintSettleDays: z.number().int().min(1).max(60).default(10),
    /** Hours after receipt within which damaged or wrong goods are to be reported; fresh goods sooner. */
    reportHours: z.number().int().min(1).max(720).default(48),
    reportFreshHours: z.number().int().min(1).max(720).default(24),
    /** Days within which money goes back. */
    refundDays: z.number().int().min(1).max(60).default(7),
    texts: z
      .strictObject({
        about: text,
        rules: text,
        terms: text,
        payment: text,
        delivery: text,
        privacy: text,
        complaints: text,
        ranking: text,
      })
      .prefault({}),
  })
  .prefault({})
