"use client"

import { formatMoment } from "@ocop/domain"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n"
import { panelMessages } from "./messages"

const MINUTE_MS = 60_000
/** A demo's clock may stand far from the browser's: such a rest is not told. */
const LONGEST_MINUTES = 3 * 24 * 60

/** Until when goods are held, on Vietnam's wall clock, and how long that still is. Not announced each minute. */
export function HoldUntil({ dueAt, locale }: { dueAt: string; locale: Locale }) {
  const words = panelMessages[locale]
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    const count = () => setMinutes(Math.ceil((Date.parse(dueAt) - Date.now()) / MINUTE_MS))
    count()
    const timer = setInterval(count, MINUTE_MS / 4)
    return () => clearInterval(timer)
  }, [dueAt])
  const isTold = minutes !== null && minutes > 0 && minutes <= LONGEST_MINUTES
  return (
    <p className="text-[0.9375rem]">
      <time dateTime={dueAt}>{words.holdUntil(wallClock(dueAt, locale))}</time> {isTold && words.left(minutes)}
    </p>
  )
}

/** "15:20 ngày 22/11"; English "15:20, 22 Nov". */
function wallClock(moment: string, locale: Locale) {
  const whole = formatMoment(moment, locale)
  return locale === "vi" ? whole.replace(/^(\S+) (\d+\/\d+)\/\d+$/, "$1 ngày $2") : whole.replace(/ \d{4}$/, "")
}
