import type { Locale } from "./locale"

/** A certificate lives 36 months; each is one tick, spent ones hollow. */
const MONTHS = 36

interface LifeTicksProps {
  monthsLeft: number
  locale: Locale
  /** Gold for producers and officers once renewal is open; the shop stays green. */
  tone?: "green" | "gold"
}

/** Remaining life of a certificate in months. */
export function LifeTicks({ monthsLeft, locale, tone = "green" }: LifeTicksProps) {
  const label = locale === "vi" ? `Còn ${monthsLeft} trên ${MONTHS} tháng` : `${monthsLeft} of ${MONTHS} months left`
  const spent = MONTHS - monthsLeft
  return (
    <span className={tone === "gold" ? "life life-gold" : "life"} role="img" aria-label={label}>
      {Array.from({ length: MONTHS }, (_, month) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the month is what the tick is
        <i key={month} className={month < spent ? "gone" : undefined} />
      ))}
    </span>
  )
}
