import { formatDate } from "@ocop/domain"
import type { Locale } from "./locale"

export type StarCount = 3 | 4 | 5
export type StarState = "valid" | "grace"

interface StarsProps {
  stars: StarCount
  state: StarState
  locale: Locale
  /** The last day on which they show, `YYYY-MM-DD`. With it the words name the day and a page past it hides them. */
  until?: string
  /** Names the last day in the words too; `atLeast` where only the year of issue is known and the day is a bound. */
  showUntil?: boolean | "atLeast"
  size?: 16 | 24
}

/** A row of exactly the stars awarded, with its words. Nothing is drawn for a product without valid stars. */
export function Stars({ stars, state, locale, until, showUntil = false, size = 16 }: StarsProps) {
  const words = starWords(stars, state, locale, showUntil ? until : undefined, showUntil === "atLeast")
  return (
    <span className="stars" role="img" aria-label={words} data-until={until}>
      <img src={`/stars/${state}-${stars}-${size}.svg`} alt="" width={rowWidth(stars, state, size)} height={size} />
      <span>{words}</span>
    </span>
  )
}

/** "4 sao", "4 sao, còn hạn tới 23/04/2027", "4 sao, còn hạn ít nhất tới 31/12/2026", "5 sao, chờ gia hạn". */
export function starWords(stars: StarCount, state: StarState, locale: Locale, until?: string, atLeast = false): string {
  const count = locale === "vi" ? `${stars}\u00a0sao` : `${stars}\u00a0stars`
  if (state === "grace") return locale === "vi" ? `${count}, chờ gia hạn` : `${count}, renewal pending`
  if (!until) return count
  const day = formatDate(until, locale)
  if (locale === "vi") return `${count}, còn hạn ${atLeast ? "ít nhất " : ""}tới ${day}`
  return `${count}, valid ${atLeast ? "at least " : ""}until ${day}`
}

/** The widths the drawings were made with. */
function rowWidth(stars: StarCount, state: StarState, size: 16 | 24): number {
  const pitch = size === 16 ? 16.5 : 25
  const clock = state === "grace" ? (size === 16 ? 14 : 20) : 0
  return pitch * (stars - 1) + size + clock
}

type SealState = StarState | "expired" | "revoked"

interface StarSealProps {
  /** Null where the number is not known. */
  stars: StarCount | null
  state: SealState
  size?: number
}

/** The seal of a certificate. A drawing only: the words stand beside it. */
export function StarSeal({ stars, state, size = 48 }: StarSealProps) {
  const drawing = stars ? `${state}-${stars}-48` : "none-48"
  return <img src={`/stars/${drawing}.svg`} alt="" width={size} height={size} className="flex-none" />
}
