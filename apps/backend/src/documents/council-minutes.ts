import type { CouncilEntryPage, CouncilRound } from "@ocop/contract"
import { adviceSentences, COUNCIL_SECTOR_NAMES, criteriaOf, formatDate } from "@ocop/domain"
import type { Settings } from "../modules/setting/service"
import { minutesWords as words } from "./council-minutes-words"
import { Paper } from "./paper"

export interface MinutesFacts {
  round: CouncilRound
  /** The joint pages of its list, in its order. */
  entries: readonly CouncilEntryPage[]
  settings: Pick<Settings, "operator" | "demo">
  /** When this copy was made. */
  at: Date
}

type OpenPart = NonNullable<CouncilEntryPage["open"]>

/**
 * A round's minutes as a PDF: who was there, each dossier with its sheets, averages and the chair's words, what it comes
 * to and why it is not more, and where to sign. A dossier whose sheets are not all closed shows nothing of them.
 */
export function minutesDocument({ round, entries, settings, at }: MinutesFacts): Promise<Buffer> {
  const title = words.title(round.number, round.year)
  const paper = new Paper({
    title,
    author: settings.operator.legalName ?? settings.operator.name,
    at,
    locale: "vi",
    foot: (page, pages) => words.foot(title, page, pages),
  })
  paper.title(title, words.under(lower(round)))
  if (settings.demo) paper.notice(words.demo)
  paper.facts([
    [words.facts.kind, words.kinds[round.kind]],
    [words.facts.held, formatDate(round.heldOn, "vi")],
    [words.facts.place, round.place],
    [words.facts.proposals, formatDate(round.proposalsBy, "vi")],
  ])
  paper.heading(words.members).table(
    columns(words.memberColumns, [0.34, 0.33, 0.33]),
    round.seats.map(({ name, sector, isChair, excused }) => [
      name,
      COUNCIL_SECTOR_NAMES[sector].vi,
      excused ? words.excused(excused.reason) : roleOf(isChair),
    ]),
  )
  paper.heading(words.entries(entries.length))
  for (const entry of entries) writeEntry(paper, entry)
  paper.heading(words.signatures).table(
    columns(words.signatureColumns, [0.34, 0.26, 0.4]),
    round.seats.filter(({ excused }) => !excused).map(({ name, isChair }) => [name, roleOf(isChair), "\n\n"]),
  )
  return paper.bytes()
}

const lower = ({ provinceName }: CouncilRound) =>
  provinceName.replace(/^(Tỉnh|Thành phố) /, (kind) => kind.toLowerCase())
const roleOf = (isChair: boolean) => (isChair ? words.chair : words.member)
const decimal = (points: number) => points.toLocaleString("vi-VN", { maximumFractionDigits: 2 })
const columns = (heads: readonly string[], shares: readonly number[], right: readonly number[] = []) =>
  heads.map((head, index) => ({ head, share: shares[index] ?? 0, right: right.includes(index) }))

function writeEntry(paper: Paper, page: CouncilEntryPage): void {
  const { entry, open, set, isFixed, meeting } = page
  paper.heading(words.entry(entry.number, entry.product))
  const about: [string, string | null][] = [
    [words.facts2.producer, [entry.producer, entry.commune].filter(Boolean).join(", ")],
    [words.facts2.code, entry.dossierCode],
    [words.facts2.set, `${set.number}. ${set.name.vi}`],
    [words.facts2.kind, words.dossierKinds[entry.kind]],
    [words.facts2.met, meeting && [formatDate(meeting.on, "vi"), meeting.note].filter(Boolean).join(". ")],
  ]
  if (!open) return void paper.facts(about).text(words.waiting(entry.closed, entry.seats))
  const { result } = open
  const { A, B, C } = result.averageByPart
  paper.facts([
    ...about,
    [words.facts2.average, decimal(result.average)],
    [words.facts2.parts, [A, B, C].map(decimal).join(" · ")],
    [words.facts2.band, words.band(result.band)],
    [words.facts2.result, isFixed ? words.stars(result.stars) : words.notFixed],
  ])
  writeSheets(paper, open)
  writeCriteria(paper, page, open)
  const advice = adviceSentences(set, result, open.advice, "vi")
  if (advice.length > 0) paper.strong(words.advice).text(advice.join(" "))
  if (entry.decision) paper.strong(words.decision).text(decisionOf(entry.decision))
}

function writeSheets(paper: Paper, { sheets }: OpenPart): void {
  paper.table(
    columns(words.sheetColumns, [0.4, 0.1, 0.1, 0.1, 0.1, 0.2], [1, 2, 3, 4, 5]),
    sheets.map(({ name, pointsByPart, points, stars, reason }) => [
      reason === null ? name : `${name}. ${words.corrected(reason)}`,
      decimal(pointsByPart.A),
      decimal(pointsByPart.B),
      decimal(pointsByPart.C),
      decimal(points),
      stars === null ? words.noStars : words.band(stars),
    ]),
  )
}

function writeCriteria(paper: Paper, { set }: CouncilEntryPage, { result, comments }: OpenPart): void {
  const said = new Map(comments.map(({ criterion, text }) => [criterion, text]))
  const scores = new Map(result.criteria.map((criterion) => [criterion.code, criterion]))
  paper.table(
    columns(words.criteriaColumns, [0.4, 0.09, 0.12, 0.11, 0.28], [1, 2, 3]),
    criteriaOf(set).map(({ code, text, max }) => {
      const score = scores.get(code)
      const spread = score && score.lowest !== null ? `${score.lowest}–${score.highest}` : ""
      return [`${code}. ${text.vi}`, `${max}`, score ? decimal(score.average ?? 0) : "", spread, said.get(code) ?? ""]
    }),
  )
  const whole = said.get(null)
  if (whole) paper.strong(words.whole).text(whole)
}

function decisionOf({
  kind,
  stars,
  number,
  decidedOn,
  issuer,
  reason,
}: NonNullable<CouncilEntryPage["entry"]["decision"]>) {
  return kind === "award"
    ? words.awarded(stars ?? 0, number ?? "", formatDate(decidedOn, "vi"), issuer)
    : words.refused(reason ?? "")
}
