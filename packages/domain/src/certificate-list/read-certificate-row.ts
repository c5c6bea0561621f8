import { addDays, type IsoDate } from "../calendar/iso-date"
import { normalizeCertificateCode } from "../certification/certificate-code"
import type { IssuerLevel } from "../certification/decision"
import { parseProductCode } from "../certification/product-code"
import { validityWindow } from "../certification/validity-window"
import { readChoice, readWhole } from "../goods-list/read-cell"
import { AWARD_KIND_NAMES, CERTIFICATE_COLUMN_IDS, type CertificateColumnId, LEVEL_NAMES } from "./columns"
import { type DateProblem, type ListedDate, readListDate } from "./read-list-date"

export type CertificateCells = Partial<Record<CertificateColumnId, string>>

/** What a row says; what it does not say is null. Dates are "YYYY-MM-DD". */
export interface CertificateValues {
  code: string | null
  productCode: string | null
  productCodeOld: string | null
  name: string | null
  maker: string | null
  commune: string | null
  stars: 3 | 4 | 5 | null
  setNumber: number | null
  kind: "first" | "upgrade" | "reassessment" | null
  decisionNumber: string | null
  decidedOn: IsoDate | null
  issuer: string | null
  level: IssuerLevel | null
  issued: ListedDate | null
  legalBasis: string | null
}

export type CertificateCellProblem =
  | DateProblem
  | "formula"
  | "too_long"
  | "not_a_choice"
  | "out_of_range"
  | "bad_code"
  | "bad_product_code"
  | "whole_day_needed"
  | "ends_before_it_begins"
  | "not_its_term"
  | "before_decision"
  | "not_named"

export interface CertificateFault {
  column: CertificateColumnId
  cell: string
  problem: CertificateCellProblem
}

const LONGEST: Partial<Record<CertificateColumnId, number>> = { name: 200, maker: 200, commune: 100, issuer: 150 }
const LONGEST_OTHER = 100

/** Reads a row: its values, and every cell that cannot be taken, each named. A formula is never computed. */
export function readCertificateRow(cells: CertificateCells): { values: CertificateValues; faults: CertificateFault[] } {
  const faults: CertificateFault[] = []
  const fault = (column: CertificateColumnId, problem: CertificateCellProblem) => {
    if (!faults.some((one) => one.column === column)) faults.push({ column, cell: cells[column] ?? "", problem })
  }
  for (const id of CERTIFICATE_COLUMN_IDS) {
    const cell = cells[id] ?? ""
    if (/^=/.test(cell)) fault(id, "formula")
    else if (cell.length > (LONGEST[id] ?? LONGEST_OTHER)) fault(id, "too_long")
  }
  const text = (column: CertificateColumnId) => (cells[column] ?? "").replace(/\s+/g, " ").trim() || null
  const read = <Value>(column: CertificateColumnId, reader: (cell: string) => Read<Value>): Value | null => {
    const cell = text(column)
    if (cell === null || faults.some((one) => one.column === column)) return null
    const found = reader(cell)
    if ("value" in found) return found.value
    fault(column, found.problem)
    return null
  }
  const codes = [read("productCode", readCode), read("productCodeOld", readCode)]
  const values: CertificateValues = {
    code: read("code", (cell) => orProblem(normalizeCertificateCode(cell), "bad_code")),
    productCode: codes.find((code) => code?.form === "new")?.text ?? null,
    productCodeOld: codes.find((code) => code?.form === "old")?.text ?? null,
    name: text("name"),
    maker: text("maker"),
    commune: text("commune"),
    stars: read("stars", readStars),
    setNumber: read("setNumber", readSet),
    kind: read("kind", (cell) => choice(readChoice(cell, AWARD_KIND_NAMES))),
    decisionNumber: text("decisionNumber"),
    decidedOn: read("decidedOn", readDay),
    issuer: text("issuer"),
    level: read("level", (cell) => choice(readChoice(cell, LEVEL_NAMES))),
    issued: read("issued", readListDate),
    legalBasis: text("legalBasis"),
  }
  judgeTerm(values, read("expires", readListDate), fault)
  if (!values.code && !values.productCode && !values.productCodeOld && !values.name) fault("name", "not_named")
  return { values, faults }
}

type Read<Value> = { value: Value } | { problem: CertificateCellProblem }

const orProblem = <Value>(value: Value | null, problem: CertificateCellProblem): Read<Value> =>
  value === null ? { problem } : { value }

const choice = <Value>(found: { value: Value } | { problem: unknown }): Read<Value> =>
  "value" in found ? found : { problem: "not_a_choice" }

const readCode = (cell: string) => orProblem(parseProductCode(cell), "bad_product_code")

/** "4", "4 sao", "4★". */
function readStars(cell: string): Read<3 | 4 | 5> {
  const [, digit] = /^([345])\s*(?:sao|stars?|★|\*)?$/i.exec(cell) ?? []
  return digit === "3"
    ? { value: 3 }
    : digit === "4"
      ? { value: 4 }
      : digit === "5"
        ? { value: 5 }
        : { problem: "not_a_choice" }
}

function readSet(cell: string): Read<number> {
  const found = readWhole(cell, 26)
  return "value" in found && found.value >= 1 ? found : { problem: "out_of_range" }
}

function readDay(cell: string): Read<IsoDate> {
  const found = readListDate(cell)
  if ("problem" in found) return found
  return found.value.on === null ? { problem: "whole_day_needed" } : { value: found.value.on }
}

/** What a row says of beginning and end agrees with itself and with the law's 36 months. */
function judgeTerm(
  { issued, decidedOn }: CertificateValues,
  expires: ListedDate | null,
  fault: (column: CertificateColumnId, problem: CertificateCellProblem) => void,
): void {
  if (issued?.on && decidedOn && issued.on < decidedOn) fault("issued", "before_decision")
  if (!issued || !expires) return
  const isBackwards = expires.on && issued.on ? expires.on <= issued.on : expires.year < issued.year
  if (isBackwards) fault("expires", "ends_before_it_begins")
  else if (!isItsTerm(issued, expires)) fault("expires", "not_its_term")
}

function isItsTerm(issued: ListedDate, expires: ListedDate): boolean {
  const window = issued.on && validityWindow({ ...NOTHING, issuedOn: issued.on })
  if (!window || !expires.on) return expires.year === issued.year + 3
  // Some write the last day, some the day after.
  return expires.on === window.until || expires.on === addDays(window.until, -1)
}

const NOTHING = {
  code: "",
  stars: null,
  issuedYear: null,
  issuedPrecision: "day",
  graceUntil: null,
  revokedOn: null,
  replacedOn: null,
} as const
