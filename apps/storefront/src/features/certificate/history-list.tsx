import type { CertificatePage } from "@ocop/contract"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { historyOf } from "./history"
import { historyMessages } from "./history-messages"

/** The product's certificates as one story, earlier ones with a way to their own pages. */
export function HistoryList({ page: { certificate, others }, locale }: { page: CertificatePage; locale: Locale }) {
  const words = historyMessages[locale]
  const events = historyOf([certificate, ...others], locale)
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su" className="text-lg!">
        {words.title}
      </h2>
      <ol className="certificate-story mt-4">
        {events.map(({ when, what, more, code }) => (
          <li key={`${code} ${when} ${what}`}>
            <p className="text-ink-soft text-sm tabular-nums">{when}</p>
            <p className="font-medium">{what}</p>
            {more && <p className="text-sm">{more}</p>}
            {code !== certificate.code && (
              <LocalLink
                locale={locale}
                to={`/chung-nhan/${code}`}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {words.open}
              </LocalLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
