import { MedusaService } from "@medusajs/framework/utils"
import { validityWindow } from "@ocop/domain"
import Certificate from "./models/certificate"

/** What is recorded when a certificate is issued; what is not known is null. */
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
}

export default class CertificationService extends MedusaService({ Certificate }) {
  /** Records certificates, with the window in which domain lets their stars show. */
  async issueMany(records: CertificateRecord[]) {
    return this.createCertificates(records.map(rowOf))
  }
}

function rowOf(record: CertificateRecord) {
  const window = validityWindow({ ...record, graceUntil: null, revokedOn: null })
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
  }
}
