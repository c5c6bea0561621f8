export interface DayRow {
  /** "YYYY-MM-DD" */
  day: string
  dong: number
  parcels: number
  views: number
}

const DAY_MS = 86_400_000

/** So many days ("YYYY-MM-DD"), the last of them given; the earliest first. */
export function daysFrom(until: string, count: number): string[] {
  const last = Date.parse(`${until}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) =>
    new Date(last - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  )
}

/** Days as they are, or summed by sevens counted back from the last day, so that the newest week is whole. */
export function inSteps(rows: readonly DayRow[], step: "day" | "week") {
  const size = step === "day" ? 1 : 7
  const steps: { from: string; dong: number; parcels: number; views: number }[] = []
  for (let end = rows.length; end > 0; end -= size) {
    const week = rows.slice(Math.max(0, end - size), end)
    steps.unshift({
      from: week[0]?.day ?? "",
      dong: total(week, "dong"),
      parcels: total(week, "parcels"),
      views: total(week, "views"),
    })
  }
  return steps
}

const total = (rows: readonly DayRow[], of: "dong" | "parcels" | "views") => rows.reduce((sum, row) => sum + row[of], 0)
