import { type CertificateNote, type CertificateValues, decisionKey, numberKey, validityWindow } from "@ocop/domain"
import { dayOf } from "./compare"
import type { StandingRow } from "./standing-rows"

/** A certificate that stands, or that a row of the file would make. */
export type PlannedRow = StandingRow & { fileRow?: number }

export interface KnownDecision {
  decidedOn: string
  level: string
  kind: string
}

/** How one decision is found among others: issuer, number, year. */
export const decisionName = (facts: { number: string; decidedOn: string; issuer: string }): string => {
  const { issuer, number, year } = decisionKey(facts)
  return `${issuer}|${number}|${year}`
}

/** What would stand if the rows that were judged so far were taken. */
export class Plan {
  constructor(
    private readonly standing: Map<string, PlannedRow[]>,
    private readonly decisions: Map<string, KnownDecision>,
    /** Product codes and whose they are. */
    private readonly codes: Map<string, string>,
  ) {}

  of = (productId: string): PlannedRow[] => this.standing.get(productId) ?? []

  /** The certificates of a product that a row may be about. */
  meant(productId: string, { issued, decisionNumber, kind }: CertificateValues): PlannedRow[] {
    const standing = this.of(productId)
    if (!issued)
      return decisionNumber
        ? standing.filter((row) => row.decisionNumber !== null && isNumber(row, decisionNumber))
        : []
    const sameDay = standing.filter((row) => issued.on !== null && row.issuedOn === issued.on)
    if (sameDay.length > 0) return sameDay
    const isAnother = (row: PlannedRow) =>
      row.issuedOn !== null &&
      issued.on !== null &&
      (kind === "upgrade" || kind === "reassessment" || row.revokedOn !== null)
    const sameYear = standing.filter((row) => row.issuedYear === issued.year && !isAnother(row))
    const byNumber = sameYear.filter((row) => decisionNumber !== null && isNumber(row, decisionNumber))
    return byNumber.length === 1 ? byNumber : sameYear
  }

  /** Why a certificate cannot stand beside what stands; nothing when it can. */
  overlaps(productId: string, issuedOn: string, replaces: boolean, except?: string): PlannedRow | undefined {
    const window = windowOf({ issuedOn, replacedOn: null })
    return this.of(productId).find((row) => {
      if (row.id === except || row.issuedPrecision !== "day" || row.revokedOn || !row.issuedOn || !window) return false
      if (replaces && row.issuedOn < issuedOn) return false
      const other = windowOf(row)
      return other !== null && other.from < window.until && window.from < other.until
    })
  }

  /** The decision by its number, where it stands for another day or level, or for something else than an award. */
  otherDecision(facts: {
    number: string
    decidedOn: string
    issuer: string
    level: string
  }): KnownDecision | undefined {
    const known = this.decisions.get(decisionName(facts))
    if (!known || (known.decidedOn === facts.decidedOn && known.level === facts.level && known.kind === "award")) return
    return known
  }

  /** A product code of the row that is another product's. */
  takenCode(
    productId: string,
    { productCode, productCodeOld }: CertificateValues,
  ): "productCode" | "productCodeOld" | null {
    const isTaken = (code: string | null) => code !== null && (this.codes.get(code) ?? productId) !== productId
    return isTaken(productCode) ? "productCode" : isTaken(productCodeOld) ? "productCodeOld" : null
  }

  /** The row is going to be taken: what follows is judged beside it. */
  add(row: PlannedRow, decision: { name: string; known: KnownDecision } | null, replaces: boolean): void {
    const others = this.of(row.productId).filter(({ id }) => id !== row.id)
    const cut = others.map((one) =>
      replaces && row.issuedOn && (one.issuedOn ?? "") < row.issuedOn && !one.replacedOn
        ? { ...one, replacedOn: row.issuedOn }
        : one,
    )
    this.standing.set(row.productId, [...cut, row])
    if (decision && !this.decisions.has(decision.name)) this.decisions.set(decision.name, decision.known)
    for (const code of [row.productCode, row.productCodeOld]) if (code) this.codes.set(code, row.productId)
  }
}

const isNumber = (row: PlannedRow, number: string) => numberKey(row.decisionNumber ?? "") === numberKey(number)

function windowOf({ issuedOn, replacedOn }: Pick<PlannedRow, "issuedOn" | "replacedOn">) {
  const facts = {
    code: "",
    stars: null,
    issuedYear: null,
    issuedPrecision: "day",
    graceUntil: null,
    revokedOn: null,
  } as const
  const window = validityWindow({ ...facts, issuedOn, replacedOn })
  return window && replacedOn && replacedOn < window.until ? { ...window, until: replacedOn } : window
}

/** A note that a row overlaps what stands. */
export const overlapNote = (other: PlannedRow, cell: string): CertificateNote => ({
  column: "issued",
  problem: other.fileRow === undefined ? "overlaps" : "repeated",
  cell,
  other: other.fileRow === undefined ? dayOf(other) : String(other.fileRow),
})
