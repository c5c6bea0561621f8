import type { CERTIFICATE_COLUMN_IDS, CertificateNote } from "@ocop/domain"
import { z } from "zod"

/** What one list may hold. */
export const CERTIFICATE_IMPORT_LIMITS = { bytes: 5 * 1024 * 1024, rows: 5000 } as const

/** `looked`: nothing of it is written. `taken`: done. `left`: nobody wanted it. */
export const CERTIFICATE_IMPORT_STATES = ["looked", "taken", "left"] as const

/**
 * What a row would do: a certificate that is not here; one that is here and says less; the very same; one that says
 * otherwise; a product that is not found for sure; a cell that cannot be read.
 */
export const CERTIFICATE_VERDICTS = ["new", "completes", "same", "conflict", "unknown_product", "bad"] as const
export type CertificateVerdict = (typeof CERTIFICATE_VERDICTS)[number]

export interface CertificateImport {
  id: string
  name: string
  state: (typeof CERTIFICATE_IMPORT_STATES)[number]
  at: string
  by: string
  takenAt: string | null
  rows: number
  counts: Record<CertificateVerdict, number>
  /** Headings that no column has: their cells are not read. */
  unknownHeadings: string[]
  /** The very same file was uploaded before: this is what it is now. */
  known: boolean
}

/** A product that a row may mean. */
export interface ProductCandidate {
  id: string
  title: string
  producer: string | null
  place: string
}

export interface CertificateImportRow {
  /** As a spreadsheet shows it beside the row. */
  number: number
  verdict: CertificateVerdict
  cells: Partial<Record<(typeof CERTIFICATE_COLUMN_IDS)[number], string>>
  notes: CertificateNote[]
  product: ProductCandidate | null
  /** The product was chosen by an officer. */
  isChosen: boolean
  /** The certificate that it is compared with, or that was made of it. */
  certificate: { id: string; code: string } | null
  /** The nearest products, where none is found for sure. */
  candidates: ProductCandidate[]
}

export const CertificateImportRowsQuery = z.strictObject({
  verdict: z.enum(CERTIFICATE_VERDICTS).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
/** Null takes the choice back. */
export const ChooseProductBody = z.strictObject({ productId: z.string().min(1).max(100).nullable() })
export const CandidatesQuery = z.strictObject({ q: z.string().trim().min(1).max(200) })
export const CertificateTemplateQuery = z.strictObject({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
  locale: z.enum(["vi", "en"]).default("vi"),
})

export interface CertificateImports {
  imports: CertificateImport[]
}
export interface CertificateImportRows {
  rows: CertificateImportRow[]
  count: number
}
