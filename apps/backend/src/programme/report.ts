import type { Dashboard, PlanFigures, TargetFigure, Targets } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Paper } from "../documents/paper"
import { writeCsv } from "../spreadsheets/write-csv"
import { percent, sectionsOf } from "./report-sections"
import { type ReportWords, reportWords } from "./report-words"

type Locale = "vi" | "en"
export interface Report {
  dashboard: Dashboard
  targets: Targets
  /** Whose programme it is, at the foot of the paper. */
  author: string
  at: Date
}

const COLUMNS = [0.44, 0.13, 0.14, 0.11, 0.18]

/** The plans' goals, today's figures and where they come from, as a sheet that other programs read. */
export function reportSheet({ dashboard, targets }: Report, locale: Locale): Buffer {
  const words = reportWords[locale]
  return writeCsv([
    [words.plan, words.period, ...words.columns, words.unknown(0).replace("0 ", "")],
    ...targets.plans.flatMap((plan) =>
      plan.targets.map((target) => [
        plan.name[locale] ?? plan.name.vi,
        `${plan.from} – ${plan.to}`,
        ...cellsOf(target, words, locale),
        target.figure?.unknown ?? "",
      ]),
    ),
    ...sectionsOf(dashboard, words, locale).flatMap(({ title, heads, rows }) => [[], [title, ...heads], ...rows]),
  ])
}

/** The same as a PDF to put before a meeting. */
export function reportDocument({ dashboard, targets, author, at }: Report, locale: Locale): Promise<Buffer> {
  const words = reportWords[locale]
  const place = dashboard.province?.name ?? words.country
  const paper = new Paper({ title: `${words.title}: ${place}`, author, at, locale, foot: words.foot })
  paper.title(`${words.title}: ${place}`, words.on(formatDate(dashboard.today, locale)))
  for (const plan of targets.plans) writePlan(paper, plan, words, locale)
  for (const { title, first, heads, rows } of sectionsOf(dashboard, words, locale)) {
    if (rows.length === 0) continue
    const share = Math.min(0.3, 0.6 / heads.length)
    paper.heading(title)
    paper.table(
      [{ head: first, share: 1 - share * heads.length }, ...heads.map((head) => ({ head, share, right: true }))],
      rows.map((row) => row.map(String)),
    )
  }
  return paper.bytes()
}

function writePlan(paper: Paper, plan: PlanFigures, words: ReportWords, locale: Locale): void {
  paper.heading(plan.name[locale] ?? plan.name.vi)
  paper.soft(
    [`${formatDate(plan.from, locale)} – ${formatDate(plan.to, locale)}`, plan.legalBasis].filter(Boolean).join(" · "),
  )
  paper.table(
    words.columns.map((head, index) => ({ head, share: COLUMNS[index] ?? 0, right: index > 0 && index < 4 })),
    plan.targets.map((target) => cellsOf(target, words, locale).map(String)),
  )
}

function cellsOf({ words: name, unit, goal, figure, reached }: TargetFigure, words: ReportWords, locale: Locale) {
  const wanted = goal === "every" ? words.every : unit === "share" ? `≥ ${goal} %` : `≥ ${goal}`
  if (!figure) return [name[locale], wanted, words.none, "", ""]
  const today = unit === "share" ? percent(figure.value, locale) : String(figure.counted)
  const result = reached ? words.reached : words.notReached
  const unknown = figure.unknown > 0 ? ` (${words.unknown(figure.unknown)})` : ""
  return [name[locale], wanted, today, String(figure.of), `${result}${unknown}`]
}
