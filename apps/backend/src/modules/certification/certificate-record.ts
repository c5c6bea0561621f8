import type { InferTypeOf } from "@medusajs/framework/types"
import { type CertificateFacts, type IssuerLevel, validityWindow } from "@ocop/domain"
import type Certificate from "./models/certificate"

export type CertificateRow = InferTypeOf<typeof Certificate>

/** What is recorded when a certificate is issued; what is not known is null. Dates are "YYYY-MM-DD". */
export interface CertificateRecord {
  code: string
  productId: string
  stars: 3 | 4 | 5 | null
  issuedOn: string | null
  issuedYear: number | null
  issuedPrecision: "day" | "year" | "unknown"
  decisionNumber: string | null
  issuer: string | null
  legalBasis: string | null
  source: string
  decisionId?: string | null
  issuerLevel?: IssuerLevel | null
  setNumber?: number | null
  setCode?: string | null
  dossierId?: string | null
  productCode?: string | null
  productCodeOld?: string | null
}

/** The columns of a record, with the window in which the domain lets its stars show. */
export function rowOf(record: CertificateRecord) {
  const window = validityWindow({ ...record, graceUntil: null, revokedOn: null, replacedOn: null })
  return {
    code: record.code,
    product_id: record.productId,
    stars: record.stars,
    issued_on: record.issuedOn,
    issued_year: record.issuedYear,
    issued_precision: record.issuedPrecision,
    decision_number: record.decisionNumber,
    issuer: record.issuer,
    legal_basis: record.legalBasis,
    shown_from: window?.from ?? null,
    shown_until: window?.until ?? null,
    source: record.source,
    decision_id: record.decisionId ?? null,
    issuer_level: record.issuerLevel ?? null,
    set_number: record.setNumber ?? null,
    set_code: record.setCode ?? null,
    dossier_id: record.dossierId ?? null,
    product_code: record.productCode ?? null,
    product_code_old: record.productCodeOld ?? null,
  }
}

/** A stored certificate as the domain's rules read it. */
export function factsOf(row: CertificateRow): CertificateFacts {
  return {
    code: row.code,
    stars: starsOf(row.stars),
    issuedOn: row.issued_on,
    issuedYear: row.issued_year,
    issuedPrecision: row.issued_precision,
    graceUntil: row.grace_until,
    revokedOn: row.revoked_on,
    replacedOn: row.replaced_on,
  }
}

function starsOf(stars: number | null): 3 | 4 | 5 | null {
  return stars === 3 || stars === 4 || stars === 5 ? stars : null
}
