import type { CertificateVerdict } from "@ocop/contract"
import { type CertificateCells, type CertificateNote, type CertificateValues, mayAward } from "@ocop/domain"
import type { CertificateRecord } from "../../modules/certification/certificate-record"
import { compareWithRecord, dayOf } from "./compare"
import { decisionName, overlapNote, type Plan, type PlannedRow } from "./plan"

export interface RecordToWrite {
  record: Omit<CertificateRecord, "code" | "source">
  /** Known as a whole, so that it is recorded as a decision of its own. */
  decision: { number: string; decidedOn: string; issuer: string; level: "province" | "ministry" } | null
  replaces: boolean
  /** The record that it stands for; null: a new certificate. */
  corrects: string | null
}

interface Row {
  number: number
  cells: CertificateCells
  values: CertificateValues
  productId: string
  /** The certificate whose code stands in the row. */
  certificateId: string | null
  today: string
}

interface Judged {
  verdict: CertificateVerdict
  notes: CertificateNote[]
  certificateId: string | null
  write: RecordToWrite | null
}

/** What one readable row of a known product would do, beside what stands and what is planned. */
export function judgeRow(plan: Plan, row: Row): Judged {
  const { cells, values, productId } = row
  const meant = row.certificateId
    ? plan.of(productId).filter(({ id }) => id === row.certificateId)
    : plan.meant(productId, values)
  const [target] = meant
  const against = (notes: CertificateNote[]): Judged => ({
    verdict: "conflict",
    notes,
    certificateId: target?.fileRow === undefined ? (target?.id ?? null) : null,
    write: null,
  })
  const note = (column: CertificateNote["column"], problem: CertificateNote["problem"], other?: string) => ({
    column,
    problem,
    cell: cells[column] ?? "",
    ...(other !== undefined && { other }),
  })
  if (meant.length > 1) return against([note("issued", "several", String(values.issued?.year ?? ""))])
  if (target?.fileRow !== undefined) return against([note("name", "repeated", String(target.fileRow))])
  if (!target) {
    const missing = (["stars", "issued"] as const).filter((column) => values[column] === null)
    if (missing.length > 0)
      return {
        verdict: "bad",
        notes: missing.map((column) => note(column, "missing")),
        certificateId: null,
        write: null,
      }
  }
  const compared = target ? compareWithRecord(target, values, cells) : { conflicts: [], saysMore: true }
  if (compared.conflicts.length > 0) return against(compared.conflicts)
  if (target && !compared.saysMore) return { verdict: "same", notes: [], certificateId: target.id, write: null }
  const write = recordOf(values, productId, target)
  const notes = [...lawNotes(values, row.today, note), ...standingNotes(plan, row, write, note, target)]
  if (notes.length > 0) return against(notes)
  const { decision, record } = write
  const name = decision && decisionName(decision)
  const known = name && decision ? { name, known: { ...decision, kind: "award" } } : null
  plan.add(planned(row, record, target), known, write.replaces)
  return { verdict: target ? "completes" : "new", notes: [], certificateId: target?.id ?? null, write }
}

type Note = (column: CertificateNote["column"], problem: CertificateNote["problem"], other?: string) => CertificateNote

function lawNotes(
  { issued, decidedOn, level, stars }: CertificateValues,
  today: string,
  note: Note,
): CertificateNote[] {
  return [
    ...(issued?.on && issued.on > today ? [note("issued", "future")] : []),
    ...(decidedOn && decidedOn > today ? [note("decidedOn", "future")] : []),
    ...(level && stars && decidedOn && !mayAward(level, stars, decidedOn) ? [note("stars", "other_level")] : []),
  ]
}

function standingNotes(plan: Plan, row: Row, write: RecordToWrite, note: Note, target?: PlannedRow): CertificateNote[] {
  const { productId, values } = row
  const { decision, record } = write
  const notes: CertificateNote[] = []
  const other = decision && plan.otherDecision(decision)
  if (other)
    notes.push(
      note(
        "decisionNumber",
        "decision_used_otherwise",
        dayOf({ issuedOn: other.decidedOn, issuedYear: null, issuedPrecision: "day" }),
      ),
    )
  if (decision && plan.of(productId).some((one) => one.id !== target?.id && isUnder(one, decision)))
    notes.push(note("decisionNumber", "awarded_already"))
  const taken = plan.takenCode(productId, values)
  if (taken) notes.push(note(taken, "code_taken"))
  const isDayNew = record.issuedOn !== null && record.issuedOn !== target?.issuedOn && !target?.revokedOn
  const overlap = isDayNew && record.issuedOn && plan.overlaps(productId, record.issuedOn, write.replaces, target?.id)
  if (overlap) notes.push(overlapNote(overlap, row.cells.issued ?? ""))
  return notes
}

const isUnder = (row: PlannedRow, decision: { number: string; decidedOn: string; issuer: string }) =>
  row.decisionNumber !== null &&
  row.decidedOn !== null &&
  row.issuer !== null &&
  decisionName({ number: row.decisionNumber, decidedOn: row.decidedOn, issuer: row.issuer }) === decisionName(decision)

/** What the row says, and of what it does not say what the record says. */
function recordOf(values: CertificateValues, productId: string, target?: PlannedRow): RecordToWrite {
  const { issued } = values
  const isDay = issued?.on != null || target?.issuedPrecision === "day"
  const year = issued?.year ?? target?.issuedYear ?? null
  const decisionNumber = values.decisionNumber ?? target?.decisionNumber ?? null
  const decidedOn = values.decidedOn ?? target?.decidedOn ?? null
  const issuer = values.issuer ?? target?.issuer ?? null
  const level = values.level ?? target?.level ?? null
  return {
    record: {
      productId,
      stars: values.stars ?? target?.stars ?? null,
      issuedOn: isDay ? (issued?.on ?? target?.issuedOn ?? null) : null,
      issuedYear: year,
      issuedPrecision: isDay ? "day" : year === null ? "unknown" : "year",
      decisionNumber,
      issuer,
      issuerLevel: level,
      legalBasis: values.legalBasis ?? target?.legalBasis ?? null,
      setNumber: values.setNumber ?? target?.setNumber ?? null,
      setCode: target?.setCode ?? null,
      dossierId: target?.dossierId ?? null,
      decisionId: target?.decisionId ?? null,
      productCode: values.productCode ?? target?.productCode ?? null,
      productCodeOld: values.productCodeOld ?? target?.productCodeOld ?? null,
    },
    decision:
      decisionNumber && decidedOn && issuer && level ? { number: decisionNumber, decidedOn, issuer, level } : null,
    replaces: !target && (values.kind === "upgrade" || values.kind === "reassessment"),
    corrects: target?.id ?? null,
  }
}

function planned(row: Row, record: RecordToWrite["record"], target?: PlannedRow): PlannedRow {
  return {
    id: target?.id ?? `row ${row.number}`,
    code: target?.code ?? "",
    graceUntil: null,
    revokedOn: target?.revokedOn ?? null,
    replacedOn: target?.replacedOn ?? null,
    source: "",
    ...record,
    level: record.issuerLevel ?? null,
    decidedOn: row.values.decidedOn ?? target?.decidedOn ?? null,
    decisionId: null,
    setNumber: record.setNumber ?? null,
    setCode: record.setCode ?? null,
    dossierId: record.dossierId ?? null,
    productCode: record.productCode ?? null,
    productCodeOld: record.productCodeOld ?? null,
    fileRow: row.number,
  }
}
