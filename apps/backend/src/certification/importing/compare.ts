import {
  type CertificateCells,
  type CertificateNote,
  type CertificateValues,
  foldVietnamese,
  numberKey,
} from "@ocop/domain"
import type { StandingRow } from "./standing-rows"

type Issue = Pick<StandingRow, "issuedOn" | "issuedYear" | "issuedPrecision">

/** What a row says of a certificate that is here: what is against the record, and whether it says more. */
export interface Comparison {
  conflicts: CertificateNote[]
  saysMore: boolean
}

/** Compares cell by cell; what the row leaves empty and what the record does not know are no contradiction. */
export function compareWithRecord(row: StandingRow, values: CertificateValues, cells: CertificateCells): Comparison {
  const fields: [CertificateNote["column"], told: string | null, recorded: string | null, same: boolean][] = [
    field("stars", values.stars, row.stars),
    field("setNumber", values.setNumber, row.setNumber),
    field("decisionNumber", values.decisionNumber, row.decisionNumber, numberKey),
    field("decidedOn", values.decidedOn, row.decidedOn),
    field("issuer", values.issuer, row.issuer, foldVietnamese),
    field("level", values.level, row.level),
    field("legalBasis", values.legalBasis, row.legalBasis, foldVietnamese),
    field("productCode", values.productCode, row.productCode),
    field("productCodeOld", values.productCodeOld, row.productCodeOld),
  ]
  const issue = issueOf(row, values.issued)
  const conflicts: CertificateNote[] = fields
    .filter(([, told, recorded, same]) => told !== null && recorded !== null && !same)
    .map(([column, , recorded]) => ({ column, problem: "differs", cell: cells[column] ?? "", other: recorded ?? "" }))
  if (issue === "differs")
    conflicts.push({ column: "issued", problem: "differs", cell: cells.issued ?? "", other: dayOf(row) })
  const saysMore = issue === "more" || fields.some(([, told, recorded]) => told !== null && recorded === null)
  return { conflicts, saysMore }
}

function field(
  column: CertificateNote["column"],
  told: string | number | null,
  recorded: string | number | null,
  key: (text: string) => string = (text) => text,
): [CertificateNote["column"], string | null, string | null, boolean] {
  const [is, was] = [told === null ? null : String(told), recorded === null ? null : String(recorded)]
  return [column, is, was, is !== null && was !== null && key(is) === key(was)]
}

/** A day says more than its year; a year says nothing against its day. */
function issueOf(row: Issue, told: CertificateValues["issued"]): "same" | "more" | "differs" {
  if (!told) return "same"
  if (row.issuedPrecision === "unknown") return "more"
  if (told.year !== row.issuedYear) return "differs"
  if (told.on === null || told.on === row.issuedOn) return "same"
  return row.issuedPrecision === "year" ? "more" : "differs"
}

/** When a certificate was issued, for a sentence: "30/06/2026", "2024". */
export const dayOf = ({ issuedOn, issuedYear }: Issue): string =>
  issuedOn ? issuedOn.split("-").reverse().join("/") : String(issuedYear ?? "")
