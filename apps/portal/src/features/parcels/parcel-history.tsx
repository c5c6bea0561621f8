import type { ShopParcel } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { parcelWords } from "./words"

/** What happened, the newest first, and the journeys that were in vain. */
export function ParcelHistory({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const locale = useLocale()
  return (
    <Card title={t.history}>
      {parcel.trackingCode && (
        <p className="mb-3">{[parcel.carrier, parcel.trackingCode].filter(Boolean).join(": ")}</p>
      )}
      <ol className="flex flex-col gap-3">
        {[...parcel.history].reverse().map((event) => (
          <li key={`${event.at}${event.state}`} className="border-rule border-l-2 pl-3">
            <p className="font-medium">
              {t.past[event.state]} <span className="font-normal text-ink-soft">· {t.by[event.by]}</span>
            </p>
            <p className="text-sm text-ink-soft">{formatMoment(event.at, locale)}</p>
            {event.reason && <p className="text-sm">{reasonIn(event.reason, t.reasons)}</p>}
          </li>
        ))}
      </ol>
      {parcel.attempts.length > 0 && (
        <ul className="mt-4 border-hairline border-t pt-3 text-sm text-ink-soft" aria-label={t.attempts}>
          {parcel.attempts.map((attempt) => (
            <li key={attempt.at}>
              {formatMoment(attempt.at, locale)}: {t.reasons[attempt.reason]}, {t.feeBy[attempt.borneBy]}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** "no_answer: gọi 3 lần" → "Gọi không bắt máy: gọi 3 lần"; words of people stay as they are. */
function reasonIn(reason: string, names: Readonly<Record<string, string>>): string {
  const [head = "", ...note] = reason.split(":")
  const name = names[head.trim()]
  return name ? [name, ...note.map((part) => part.trim())].join(": ") : reason
}
