import type { DataRequest } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { dataMessages } from "./data-messages"

/** What was asked before, and what became of it. */
export function PastRequests({ requests, locale }: { requests: readonly DataRequest[] | null; locale: Locale }) {
  const words = dataMessages[locale]
  if (!requests || requests.length === 0) return null
  return (
    <section aria-labelledby="requests-title">
      <h2 id="requests-title" className="font-semibold text-xl!">
        {words.earlier}
      </h2>
      <ul className="mt-2 divide-y divide-hairline">
        {requests.map(({ id, kind, state, askedAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              {words.kinds[kind]}, {words.states[state]}
            </span>
            <span className="text-ink-soft text-sm">{formatMoment(askedAt, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
