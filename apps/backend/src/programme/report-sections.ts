import type { Dashboard } from "@ocop/contract"
import type { ReportWords } from "./report-words"

/** One table of the report: what its rows are, the heads of its figures, and the rows with their name first. */
interface ReportSection {
  title: string
  /** The head above the names. */
  first: string
  heads: string[]
  rows: (string | number)[][]
}

const STARS = ["5", "4", "3", "unknown", "none"]

/** All figures of the dashboard, one table after another; what nobody counts yet says so in words. */
export function sectionsOf(dashboard: Dashboard, words: ReportWords, locale: "vi" | "en"): ReportSection[] {
  const { name: first } = words
  const counts = (title: string, rows: ReportSection["rows"]) => ({ title, first, heads: [words.count], rows })
  const makers = dashboard.producers.reduce((sum, { count }) => sum + count, 0)
  return [
    counts(
      words.products,
      inOrder(dashboard.productStars, STARS).map(({ key, count }) => [nameIn(words.stars, key), count]),
    ),
    counts(
      words.certificates,
      dashboard.certificates.map(({ key, count }) => [nameIn(words.states, key), count]),
    ),
    counts(
      words.lapsingMonths,
      dashboard.lapsing.months.map(({ month, count }) => [words.month(month), count]),
    ),
    counts(
      words.lapsing,
      dashboard.lapsing.communes.map(({ name, count }) => [name || words.nowhere, count]),
    ),
    {
      title: words.dossiers,
      first: words.stage,
      heads: [words.count, words.ages.upTo15, words.ages.upTo45, words.ages.over45, words.oldestDays],
      rows: inOrder(dashboard.dossiers, Object.keys(words.stages)).map(({ key, count, ages, oldestDays }) => [
        nameIn(words.stages, key),
        count,
        ages.upTo15,
        ages.upTo45,
        ages.over45,
        oldestDays,
      ]),
    },
    {
      title: words.producers,
      first,
      heads: [words.count, words.share],
      rows: dashboard.producers.map(({ key, count }) => [
        nameIn(words.types, key),
        count,
        percent(count / makers, locale),
      ]),
    },
    counts(words.shelves, [
      [words.online, dashboard.online],
      [words.inShowrooms, dashboard.inShowrooms ?? words.none],
    ]),
  ]
}

const PERCENT = {
  vi: new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }),
}
/** A share as it is written: "12,5%". */
export const percent = (share: number, locale: "vi" | "en"): string => PERCENT[locale].format(share)

const nameIn = (names: Record<string, string>, key: string): string => names[key] ?? key
const inOrder = <Slice extends { key: string }>(slices: readonly Slice[], order: readonly string[]): Slice[] =>
  [...slices].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
