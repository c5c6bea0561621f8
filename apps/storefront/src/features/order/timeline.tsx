import type { Parcel } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { orderMessages } from "./messages"

/** What happened and when, the newest last, joined by a dotted line. */
export function Timeline({ history, locale }: { history: Parcel["history"]; locale: Locale }) {
  const words = orderMessages[locale]
  return (
    <details className="mt-3" open={history.length < 4}>
      <summary className="link inline-flex min-h-11 items-center text-sm">{words.history}</summary>
      <ol className="mt-1 grid gap-2.5">
        {history.map((event, index) => (
          <li key={`${event.at} ${event.state}`} className="relative grid grid-cols-[1rem_minmax(0,1fr)] gap-3 text-sm">
            <span aria-hidden="true" className="mt-1 size-3 rounded-full border-[1.5px] border-ink bg-plate-leaf" />
            {index < history.length - 1 && (
              <span
                aria-hidden="true"
                className="absolute top-4.5 -bottom-3 left-1.25 border-ink border-l-[1.5px] border-dotted"
              />
            )}
            <span>
              <b className="font-medium">{words.state[event.state]}</b>
              <time dateTime={event.at} className="block text-ink-soft tabular-nums">
                {formatMoment(event.at, locale)}
              </time>
              {event.reason && <span className="block text-ink-soft">{words.reason(event.reason)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
