import type { Statistics } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { roundAbove } from "./compared"
import { statisticsWords } from "./words"

const HIGH = 120
const GAP = 0.25
/** A bar of a day with any sale can be seen. */
const LEAST = 2

/** One bar for each day or week; the highest is named. The figures stand in the table below, so nothing is only drawn. */
export function SalesChart({ sales, step }: Pick<Statistics, "sales" | "step">) {
  const t = useWords(statisticsWords)
  const locale = useLocale()
  const highest = sales.reduce((best, one) => (one.dong > best.dong ? one : best), sales[0] ?? NOTHING)
  const top = roundAbove(highest.dong)
  const [first, last] = [sales[0], sales.at(-1)]
  return (
    <figure>
      <p className="mb-1 text-xs text-ink-faint tabular-nums">{formatDong(top, locale)}</p>
      <svg
        viewBox={`0 0 ${sales.length} ${HIGH}`}
        preserveAspectRatio="none"
        className="h-36 w-full border-y border-hairline lg:h-48"
        aria-hidden="true"
      >
        <line
          x1="0"
          x2={sales.length}
          y1={HIGH / 2}
          y2={HIGH / 2}
          className="stroke-hairline"
          strokeDasharray="2 3"
          vectorEffect="non-scaling-stroke"
        />
        {sales.map((one, index) => {
          const height = one.dong === 0 ? 0 : Math.max(LEAST, (one.dong / top) * HIGH)
          const tone = one === highest && one.dong > 0 ? "fill-lotus-deep" : "fill-lotus"
          return (
            <rect key={one.from} x={index + GAP / 2} y={HIGH - height} width={1 - GAP} height={height} className={tone}>
              <title>{`${formatDate(one.from, locale)}: ${formatDong(one.dong, locale)}`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption className="mt-1 flex justify-between gap-4 text-xs text-ink-soft tabular-nums">
        <span>{first && formatDate(first.from, locale)}</span>
        {highest.dong > 0 && (
          <span className="text-center text-ink">
            {t.best(formatDate(highest.from, locale))}, {formatDong(highest.dong, locale)}
          </span>
        )}
        <span>{step === "day" && last && formatDate(last.from, locale)}</span>
      </figcaption>
    </figure>
  )
}

const NOTHING = { from: "", dong: 0, parcels: 0, views: 0 }
