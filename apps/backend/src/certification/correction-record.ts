import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CorrectCertificate } from "@ocop/contract"
import { type ProductCode, parseProductCode } from "@ocop/domain"
import type { CertificateRecord, CertificateRow } from "../modules/certification/certificate-record"
import { refused } from "./refusals"
import { takeDecision } from "./take-decision"

/**
 * The record that an officer's correction means, with its decision where number, day, issuer and level are all known.
 * What is not corrected there (set edition, dossier, source) stays.
 * @throws Refusal productCode | productCodeOld unreadable; decision used_otherwise | future; issued before_decision.
 */
export async function correctionRecord(
  trx: Knex.Transaction,
  old: CertificateRow,
  told: CorrectCertificate,
  { by, at }: { by: string; at: Date },
): Promise<Omit<CertificateRecord, "code">> {
  const { issued, decisionNumber, decidedOn, issuer, level } = told
  if (issued.precision === "day" && decidedOn && issued.on < decidedOn)
    throw refused("issuedOn", "before_decision", `Issued on ${issued.on}, before it was decided on ${decidedOn}`)
  const isWhole = decisionNumber && decidedOn && issuer && level
  const decision = isWhole
    ? await takeDecision(trx, { number: decisionNumber, decidedOn, issuer, level }, { kind: "award", by, at })
    : null
  return {
    productId: old.product_id,
    stars: told.stars,
    issuedPrecision: issued.precision,
    issuedOn: issued.precision === "day" ? issued.on : null,
    issuedYear: yearOf(issued),
    decisionNumber,
    issuer,
    issuerLevel: level,
    legalBasis: told.legalBasis,
    source: old.source,
    decisionId: decision?.id ?? null,
    setNumber: told.setNumber,
    setCode: old.set_code,
    dossierId: old.dossier_id,
    productCode: codeIn("productCode", told.productCode, "new"),
    productCodeOld: codeIn("productCodeOld", told.productCodeOld, "old"),
  }
}

function yearOf(issued: CorrectCertificate["issued"]): number | null {
  if (issued.precision === "day") return Number(issued.on.slice(0, 4))
  return issued.precision === "year" ? issued.year : null
}

function codeIn(field: string, written: string | null, form: ProductCode["form"]): string | null {
  if (written === null) return null
  const code = parseProductCode(written)
  if (code?.form !== form) throw refused(field, "unreadable", `${written} is no product code of the ${form} form`)
  return code.text
}
