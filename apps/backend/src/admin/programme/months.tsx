interface MonthsProps {
  today: string
  months: readonly { month: string; count: number }[]
  locale: "vi" | "en"
}

const AHEAD = 6
const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** How many lapse in each of the coming months; months in which none does keep their place. */
export function Months({ today, months, locale }: MonthsProps) {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const shown = comingMonths(today)
  const most = Math.max(1, ...months.map(({ count }) => count))
  return (
    <ol className="flex h-32 items-end gap-1 sm:gap-2">
      {shown.map((month) => {
        const count = counts.get(month) ?? 0
        return (
          <li key={month} className="flex h-full min-w-0 flex-1 flex-col justify-end gap-y-1 text-center">
            <span className="text-xs tabular-nums">{count}</span>
            <span
              aria-hidden
              className={`w-full rounded-t-sm ${count > 0 ? "bg-ui-tag-orange-icon" : "bg-ui-border-base"}`}
              style={{ height: `${Math.max(2, (count / most) * 64)}px` }}
            />
            <span className="text-ui-fg-subtle text-xs">{nameOf(month, locale)}</span>
            <span className="h-4 text-ui-fg-subtle text-xs tabular-nums">{yearOf(month, shown[0])}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** The month of today and those after it, "2026-11". */
function comingMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number)
  return Array.from({ length: AHEAD + 1 }, (_, ahead) => {
    const index = year * 12 + month - 1 + ahead
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
  })
}

function nameOf(month: string, locale: "vi" | "en"): string {
  const number = Number(month.slice(5))
  return locale === "vi" ? `T${number}` : (MONTHS_EN[number - 1] ?? month)
}

/** Said once for a year: under the first month shown and under each January. */
const yearOf = (month: string, first: string | undefined): string =>
  month === first || month.endsWith("-01") ? month.slice(0, 4) : ""
