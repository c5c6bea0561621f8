interface MonthsProps {
  today: string
  months: readonly { month: string; count: number }[]
  locale: "vi" | "en"
}

const AHEAD = 6

/** How many lapse in each of the coming months; months in which none does keep their place. */
export function Months({ today, months, locale }: MonthsProps) {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const shown = comingMonths(today)
  const most = Math.max(1, ...months.map(({ count }) => count))
  return (
    <ol className="flex h-28 items-end gap-2">
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
            <span className="truncate text-ui-fg-subtle text-xs">{nameOf(month, locale)}</span>
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
  const [year = "", number = ""] = month.split("-")
  return locale === "vi" ? `T${Number(number)}/${year.slice(2)}` : `${Number(number)}/${year.slice(2)}`
}
