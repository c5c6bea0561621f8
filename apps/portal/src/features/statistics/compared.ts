import type { StatisticsWords } from "./words"

/** "nhiều hơn 20% so với trước đó": this time beside the time before, both in đồng. */
export function comparedWith(now: number, before: number, t: StatisticsWords): string {
  if (before === 0) return now === 0 ? t.same : t.first
  const percent = Math.round((Math.abs(now - before) / before) * 100)
  if (percent === 0) return t.same
  return now > before ? t.more(percent) : t.less(percent)
}

/** The next round figure at or above the largest: 1, 2 or 5 with zeros. The top of a chart. */
export function roundAbove(largest: number): number {
  if (largest <= 0) return 1
  const unit = 10 ** Math.floor(Math.log10(largest))
  return [1, 2, 5, 10].map((times) => times * unit).find((round) => round >= largest) ?? 10 * unit
}
