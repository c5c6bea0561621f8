import type { Certificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { LifeTicks } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { certificateMessages } from "./messages"

/** Months left as ticks and in words; while a renewal is decided, until when the stars stay. */
export function Life({ certificate, locale }: { certificate: Certificate; locale: Locale }) {
  const words = certificateMessages[locale]
  const { monthsLeft, graceUntil, issuedOn, state } = certificate
  if (state === "grace" && graceUntil)
    return <p className="mt-3.5 text-sm">{words.graceUntil(formatDate(graceUntil, locale))}</p>
  if (monthsLeft === null) return null
  return (
    <div className="mt-3.5" data-until={certificate.until}>
      <LifeTicks monthsLeft={monthsLeft} locale={locale} />
      <p className="mt-1.5 text-sm">
        <b className="font-semibold">
          {monthsLeft > 0 ? words.monthsLeft(monthsLeft, issuedOn === null) : words.lastMonth}
        </b>{" "}
        <span className="text-ink-soft">
          {words.ofTerm} {!issuedOn && words.atLeast}
        </span>
      </p>
    </div>
  )
}
