import type { Assessment, Dossier } from "@ocop/contract"
import { COMMUNE_CHECKS, type CriteriaSet, criteriaOf, formatDate } from "@ocop/domain"
import type { Settings } from "../modules/setting/service"
import { communeFormWords as words } from "./commune-form-words"
import { Paper } from "./paper"

interface FormFacts {
  dossier: Dossier
  assessment: Assessment
  set: CriteriaSet
  settings: Pick<Settings, "operator" | "demo">
  /** When this copy was made. */
  at: Date
}

/** Form 03 (Decision 26/2026/QĐ-TTg) as a PDF: what the commune found about a dossier and proposes. */
export function formDocument({ dossier, assessment, set, settings, at }: FormFacts): Promise<Buffer> {
  const paper = new Paper({
    title: `${words.title} ${dossier.code}`,
    author: settings.operator.legalName ?? settings.operator.name,
    at,
    locale: "vi",
    foot: (page, pages) => words.foot(dossier.code, page, pages),
  })
  const place = [dossier.communeName ?? dossier.producer.communeName, dossier.producer.provinceName]
  paper.title(words.title, words.under(place.filter(Boolean).join(", "))).soft(words.legal)
  if (settings.demo) paper.notice(words.demo)
  if (assessment.outcome === null) paper.notice(words.draft)
  paper.facts(factsOf(dossier, set)).heading(words.checks)
  paper.table(
    columns(words.columns, [0.34, 0.16, 0.5]),
    COMMUNE_CHECKS.map((check) => {
      const { judgement, text } = assessment.checks[check]
      return [words.check[check], judgement ? words.judgement[judgement] : words.notJudged, text]
    }),
  )
  writeComments(paper, dossier, set)
  paper.heading(words.proposal).text(assessment.proposal.trim() || words.noProposal)
  if (assessment.outcome) paper.strong(words.outcome[assessment.outcome])
  if (assessment.decidedOn)
    paper.text(words.decided(formatDate(assessment.decidedOn, "vi"), assessment.decidedByName ?? ""))
  return paper.bytes()
}

function factsOf(dossier: Dossier, set: CriteriaSet): [string, string | null][] {
  const { facts } = words
  const { producer, samplesReceived, samplesReceivedOn } = dossier
  return [
    [facts.code, dossier.code],
    [facts.product, dossier.productName],
    [facts.set, `${set.number}. ${set.name.vi}`],
    [facts.kind, words.kinds[dossier.kind]],
    [facts.producer, producer.legalName],
    [facts.type, producer.type && words.types[producer.type]],
    [facts.taxCode, producer.taxCode],
    [facts.representative, producer.representative],
    [facts.address, [producer.address, dossier.communeName, producer.provinceName].filter(Boolean).join(", ")],
    [facts.filedOn, dossier.filedOn && formatDate(dossier.filedOn, "vi")],
    [facts.dueOn, dossier.communeDueOn && formatDate(dossier.communeDueOn, "vi")],
    [
      facts.samples,
      samplesReceived === null || !samplesReceivedOn
        ? null
        : words.samples(samplesReceived, formatDate(samplesReceivedOn, "vi")),
    ],
    [facts.self, dossier.selfPoints === null ? null : words.points(dossier.selfPoints)],
  ]
}

/** What the commune wrote, criterion by criterion, with the criterion's own words. */
function writeComments(paper: Paper, { comments }: Dossier, set: CriteriaSet): void {
  const own = comments.filter(({ stage }) => stage === "commune")
  if (own.length === 0) return
  const names = new Map(criteriaOf(set).map(({ code, text }) => [code, `${code}. ${text.vi}`]))
  paper.heading(words.comments).table(
    columns(words.commentColumns, [0.4, 0.6]),
    own.map(({ criterion, text }) => [criterion === null ? words.whole : (names.get(criterion) ?? criterion), text]),
  )
}

const columns = (heads: readonly string[], shares: readonly number[]) =>
  heads.map((head, index) => ({ head, share: shares[index] ?? 0 }))
