import {
  CERTIFICATE_STATES,
  ISSUER_LEVELS,
  MARK_REPORT_KINDS,
  MARK_REPORT_STATES,
  REVOCATION_GROUND_CODES,
} from "@ocop/domain"
import { z } from "zod"
import { CertificateSchema } from "./catalog"
import { DateSchema, StarsSchema } from "./common"

const words = (least: number, most: number) => z.string().trim().min(least).max(most)
const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
}

/** A decision as an officer copies it from paper. */
export const DecisionBody = z.strictObject({
  number: words(1, 60),
  decidedOn: DateSchema,
  issuer: words(2, 150),
  level: z.enum(ISSUER_LEVELS),
})
const GroundSchema = z.enum(REVOCATION_GROUND_CODES)

/** `foundOn` is not asked where a finding is open: that one's day stands. `reason` is public. */
export const RevokeCertificateBody = z.strictObject({
  ground: GroundSchema,
  reason: words(10, 1000),
  foundOn: DateSchema,
  decision: DecisionBody,
})
export const GrantGraceBody = z.strictObject({ until: DateSchema, ground: words(10, 500) })
export const FindingBody = z.strictObject({ ground: GroundSchema, foundOn: DateSchema, text: words(10, 1000) })
export const ClearFindingBody = z.strictObject({ reason: words(10, 1000) })

/** The whole record as it should have been; what is not known is null. */
export const CorrectCertificateBody = z.strictObject({
  stars: StarsSchema.nullable(),
  issued: z.discriminatedUnion("precision", [
    z.strictObject({ precision: z.literal("day"), on: DateSchema }),
    z.strictObject({ precision: z.literal("year"), year: z.number().int().min(2018).max(2100) }),
    z.strictObject({ precision: z.literal("unknown") }),
  ]),
  decisionNumber: words(1, 60).nullable(),
  decidedOn: DateSchema.nullable(),
  issuer: words(2, 150).nullable(),
  level: z.enum(ISSUER_LEVELS).nullable(),
  setNumber: z.number().int().min(1).max(26).nullable(),
  legalBasis: words(2, 150).nullable(),
  productCode: words(5, 40).nullable(),
  productCodeOld: words(5, 40).nullable(),
  reason: words(10, 500),
})

export const CertificatesQuery = z.strictObject({
  state: z.enum(CERTIFICATE_STATES).optional(),
  stars: z.coerce.number().pipe(StarsSchema).optional(),
  /** Valid today and no longer so many months from now. */
  expiring: z.coerce.number().int().min(1).max(36).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  decision: words(1, 60).optional(),
  /** Product, producer, certificate code or product code, old or new. */
  q: words(1, 100).optional(),
  /** With an open finding, whose deadline runs. */
  found: z.enum(["open"]).optional(),
  ...paging,
})

const FindingSchema = z.object({
  id: z.string(),
  ground: GroundSchema,
  foundOn: DateSchema,
  dueOn: DateSchema.nullable(),
  /** Open past its day. */
  isLate: z.boolean(),
  text: z.string(),
  state: z.enum(["open", "revoked", "cleared"]),
  foundBy: z.string(),
  clearedReason: z.string().nullable(),
  markReportId: z.string().nullable(),
})

export const DeskCertificateSchema = CertificateSchema.extend({
  id: z.string(),
  product: z.object({ id: z.string(), title: z.string(), handle: z.string() }),
  producer: z.object({ id: z.string(), name: z.string(), status: z.string() }).nullable(),
  /** "Xã Tiên Điền, Hà Tĩnh" */
  place: z.string(),
  finding: FindingSchema.nullable(),
})

const LogLineSchema = z.object({
  at: z.string(),
  act: z.string(),
  by: z.string(),
  after: z.record(z.string(), z.unknown()).nullable(),
})

/** One certificate with everything on record about its product. */
export const CertificateFileSchema = z.object({
  certificate: DeskCertificateSchema,
  /** The record that stands in its place, where it was corrected. */
  correctedBy: z.object({ id: z.string(), code: z.string() }).nullable(),
  revocation: z.object({ number: z.string(), decidedOn: DateSchema, issuer: z.string() }).nullable(),
  findings: z.array(FindingSchema),
  /** The days to which grace may reach; null where no rule or no expiry is known. */
  graceRange: z.object({ from: DateSchema, to: DateSchema }).nullable(),
  /** All certificates of the product, the newest first, corrected ones included. */
  history: z.array(
    DeskCertificateSchema.pick({
      id: true,
      code: true,
      stars: true,
      state: true,
      issuedOn: true,
      issuedYear: true,
      until: true,
      decisionNumber: true,
    }).extend({ isCorrected: z.boolean() }),
  ),
  reports: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      what: z.enum(MARK_REPORT_KINDS),
      state: z.enum(MARK_REPORT_STATES),
      at: z.string(),
    }),
  ),
  log: z.array(LogLineSchema),
})

export const MarkReportsQuery = z.strictObject({ state: z.enum(MARK_REPORT_STATES).optional(), ...paging })

export const DeskMarkReportSchema = z.object({
  id: z.string(),
  code: z.string(),
  what: z.enum(MARK_REPORT_KINDS),
  text: z.string(),
  state: z.enum(MARK_REPORT_STATES),
  at: z.string(),
  photos: z.number().int(),
  contact: z.string().nullable(),
  product: z
    .object({ id: z.string(), title: z.string(), handle: z.string(), producer: z.string().nullable() })
    .nullable(),
  /** The product's certificate that it is about, or the newest that stands. */
  certificate: z
    .object({ id: z.string(), code: z.string(), stars: StarsSchema.nullable(), state: z.enum(CERTIFICATE_STATES) })
    .nullable(),
  outcome: z.string().nullable(),
  dismissedReason: z.string().nullable(),
  handledBy: z.string().nullable(),
  handledAt: z.string().nullable(),
  finding: FindingSchema.pick({ id: true, dueOn: true, isLate: true, state: true }).nullable(),
})

/** `outcome` is public. With `finding` a deadline to revoke begins on the day of the decision. */
export const MarkReportDecisionBody = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("look") }),
  z.strictObject({ act: z.literal("uphold"), outcome: words(10, 500), finding: GroundSchema.nullable() }),
  z.strictObject({ act: z.literal("dismiss"), reason: words(10, 500) }),
])

export type CertificateDecision = z.infer<typeof DecisionBody>
export type RevokeCertificate = z.infer<typeof RevokeCertificateBody>
export type GrantGrace = z.infer<typeof GrantGraceBody>
export type CorrectCertificate = z.infer<typeof CorrectCertificateBody>
export type CertificateFinding = z.infer<typeof FindingSchema>
export type CertificatesAsked = z.infer<typeof CertificatesQuery>
export type DeskCertificate = z.infer<typeof DeskCertificateSchema>
export type CertificateFile = z.infer<typeof CertificateFileSchema>
export type DeskMarkReport = z.infer<typeof DeskMarkReportSchema>
export type MarkReportDecision = z.infer<typeof MarkReportDecisionBody>
export interface DeskCertificates {
  certificates: DeskCertificate[]
  count: number
  /** Communes of the officer's place whose products have certificates, by name. */
  communes: { code: string; name: string }[]
}
export interface DeskMarkReports {
  mark_reports: DeskMarkReport[]
  count: number
  waiting: number
}
