import type { Dossier, Evidence } from "@ocop/contract"
import {
  type CriteriaSet,
  type Criterion,
  caseOf,
  chosenOption,
  formatDate,
  formatDong,
  scoreSheet,
} from "@ocop/domain"
import type { Settings } from "../modules/setting/service"
import { CHANGE_WORDS, formWords, KIND_WORDS, TYPE_WORDS } from "./dossier-form-words"
import { Paper } from "./paper"

export interface DossierFormFacts {
  dossier: Dossier
  set: CriteriaSet
  settings: Pick<Settings, "operator" | "demo">
  /** When this copy was made. */
  at: Date
}

/** Form 01, registration (Decision 26/2026/QĐ-TTg). State forms are in Vietnamese, whatever its reader's language. */
export function registrationForm(facts: DossierFormFacts): Promise<Buffer> {
  const { dossier, set } = facts
  const { registration, producer, product } = dossier
  const paper = begin(facts, formWords.registration.title, formWords.registration.number)
  paper.text(formWords.addressed(dossier.producer.communeName, dossier.producer.provinceName))
  paper.heading(formWords.registration.producer).facts([
    [formWords.name, producer.legalName],
    [formWords.type, producer.type && TYPE_WORDS[producer.type]],
    [formWords.taxCode, producer.taxCode],
    [formWords.representative, producer.representative],
    [formWords.address, [producer.address, producer.communeName, producer.provinceName].filter(Boolean).join(", ")],
    [formWords.phone, producer.phone],
    [formWords.contact, [registration.contactName, registration.contactPhone].filter(Boolean).join(", ")],
  ])
  paper.heading(formWords.registration.product).facts([
    [formWords.productName, product.name],
    [formWords.set, `${set.number}. ${set.name.vi} (${set.code})`],
    [formWords.kind, KIND_WORDS[dossier.kind]],
    [formWords.since, registration.since === null ? null : String(registration.since)],
    [formWords.output, registration.yearlyOutput],
    [formWords.workers, workersOf(dossier)],
    [formWords.rawMaterial, registration.rawMaterial],
    [formWords.story, registration.story],
  ])
  const { previousCertificate: last } = dossier
  if (last)
    paper.heading(formWords.registration.last).facts([
      [formWords.stars, last.stars === null ? formWords.unknown : `${last.stars} sao`],
      [formWords.decision, last.decisionNumber ?? formWords.unknown],
      [formWords.issuedOn, last.issuedOn ? formatDate(last.issuedOn, "vi") : formWords.unknown],
      [formWords.until, last.until ? formatDate(last.until, "vi") : formWords.unknown],
    ])
  return sign(paper, dossier)
}

/** Form 02, self-assessment: points per criterion, the producer's words, and the list of evidence. */
export function selfAssessmentForm(facts: DossierFormFacts): Promise<Buffer> {
  const { dossier, set } = facts
  const paper = begin(facts, formWords.assessment.title, formWords.assessment.number)
  paper.facts([
    [formWords.name, dossier.producer.legalName],
    [formWords.productName, dossier.product.name],
    [formWords.set, `${set.number}. ${set.name.vi} (${set.code}, ${set.legalBasis})`],
    [formWords.kind, KIND_WORDS[dossier.kind]],
  ])
  const numbered = new Map(dossier.evidence.map((piece, index) => [piece.id, index + 1]))
  for (const part of set.parts) {
    paper.heading(`${formWords.part} ${part.code}. ${part.name.vi} (${part.max} điểm)`)
    paper.table(
      COLUMNS,
      part.criteria.map((criterion) => rowOf(dossier, criterion, numbered)),
    )
  }
  writeScore(paper, facts)
  if (dossier.changes.length > 0) {
    paper.heading(formWords.changes)
    for (const { topic, text, evidence } of dossier.changes)
      paper.text(`${CHANGE_WORDS[topic]}: ${text}${proofs(evidence.map((id) => numbered.get(id)))}`)
  }
  paper.heading(formWords.evidence)
  if (dossier.evidence.length === 0) paper.text(formWords.noEvidence)
  else
    paper.table(
      EVIDENCE_COLUMNS,
      dossier.evidence.map((piece, index) => evidenceRow(piece, index)),
    )
  return sign(paper, dossier)
}

const COLUMNS = [
  { head: "Mã", share: 0.08 },
  { head: "Tiêu chí", share: 0.32 },
  { head: "Tự đánh giá", share: 0.4 },
  { head: "Điểm", share: 0.1, right: true },
  { head: "Minh chứng", share: 0.1, right: true },
]
const EVIDENCE_COLUMNS = [
  { head: "Số", share: 0.08 },
  { head: "Minh chứng", share: 0.52 },
  { head: "Loại", share: 0.28 },
  { head: "Tiêu chí", share: 0.12, right: true },
]

function begin({ dossier, settings, at }: DossierFormFacts, title: string, number: string): Paper {
  const paper = new Paper({
    title: `${title} ${dossier.code}`,
    author: dossier.producer.legalName,
    at,
    locale: "vi",
    foot: (page, pages) => `${number} · ${dossier.code} · trang ${page}/${pages}`,
  })
  paper
    .soft(number)
    .title(title, `${dossier.code}${dossier.filedOn ? `, nộp ngày ${formatDate(dossier.filedOn, "vi")}` : ""}`)
  if (settings.demo) paper.notice(formWords.demo)
  if (dossier.revision === 0) paper.notice(formWords.notFiled)
  return paper
}

/** The last lines: the declaration, and who made it. */
function sign(paper: Paper, { declaredName, filedOn, producer }: Dossier): Promise<Buffer> {
  paper.heading(formWords.declaration).text(formWords.truth)
  paper.gap(6).facts([
    [formWords.signedBy, declaredName ?? producer.representative ?? formWords.blank],
    [formWords.signedOn, filedOn ? formatDate(filedOn, "vi") : formWords.blank],
    [formWords.signature, formWords.blank],
  ])
  return paper.bytes()
}

function rowOf(dossier: Dossier, criterion: Criterion, numbered: ReadonlyMap<string, number>): string[] {
  const chosen = chosenOption(criterion, dossier.answers)
  const applies = caseOf(criterion, dossier.answers)
  const note = dossier.notes[criterion.code]
  const answer = chosen ? chosen.text.vi : formWords.unanswered
  const proof = dossier.evidence.filter((piece) => piece.criterion === criterion.code).map(({ id }) => numbered.get(id))
  return [
    criterion.code,
    criterion.text.vi,
    [applies && `${formWords.case} ${applies}:`, answer, note && `(${note})`].filter(Boolean).join(" "),
    `${chosen?.points ?? 0}/${criterion.max}`,
    proof.join(", "),
  ]
}

function writeScore(paper: Paper, { dossier, set }: DossierFormFacts): void {
  const { pointsByPart, total, stars, complete } = scoreSheet(set, dossier.answers)
  paper.heading(formWords.score)
  paper.sums([
    ...set.parts.map(({ code, max }): [string, string] => [
      `${formWords.part} ${code}`,
      `${pointsByPart[code]}/${max}`,
    ]),
    [formWords.total, `${total}/100`],
  ])
  paper.text(stars ? formWords.selfStars(stars) : complete ? formWords.noStars : formWords.incomplete)
}

const evidenceRow = ({ title, kind, criterion, facts, ref }: Evidence, index: number): string[] => [
  String(index + 1),
  facts && "sales" in facts
    ? `${title}: ${formatDong(facts.sales.dong, "vi")}, ${facts.sales.packs} gói, ${facts.sales.parcels} đơn, từ ${formatDate(facts.sales.from, "vi")} đến ${formatDate(facts.sales.until, "vi")}`
    : kind === "link"
      ? `${title} (${ref})`
      : title,
  formWords.kinds[kind],
  criterion ?? "chung",
]

const proofs = (numbers: readonly (number | undefined)[]) =>
  numbers.length > 0 ? ` (minh chứng ${numbers.filter((one) => one !== undefined).join(", ")})` : ""

function workersOf({ registration: { workers, localWorkers } }: Dossier): string | null {
  if (workers === null) return null
  return localWorkers === null ? `${workers} người` : `${workers} người, trong đó ${localWorkers} người địa phương`
}
