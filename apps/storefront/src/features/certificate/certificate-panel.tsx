import type { Certificate } from "@ocop/contract"
import { StarSeal } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { CertificateFacts } from "./certificate-facts"
import { recordSentence } from "./certificate-words"
import { Life } from "./life"
import { certificateMessages } from "./messages"
import { isShown, sealOf } from "./shown"

interface CertificatePanelProps {
  certificate: Certificate
  locale: Locale
}

/** All that is recorded of a certificate, beside the claim on its product's page: what is not known says so. */
export function CertificatePanel({ certificate, locale }: CertificatePanelProps) {
  const words = certificateMessages[locale]
  const { code, stars, state } = certificate
  const shows = isShown(certificate)
  const lapses = shows ? (certificate.until ?? undefined) : undefined
  return (
    <section className="panel" aria-labelledby="giay-chung-nhan">
      <div className="grid grid-cols-[3.5rem_1fr] items-center gap-3.5">
        <span data-until={lapses}>
          <StarSeal stars={stars} state={sealOf(certificate)} size={56} />
        </span>
        {lapses && (
          <span hidden data-after={lapses}>
            <StarSeal stars={stars} state="expired" size={56} />
          </span>
        )}
        <div>
          <h2 id="giay-chung-nhan" className="text-lg!">
            {words.title(stars)}
          </h2>
          <p className="text-ink-soft text-sm" data-until={lapses}>
            {words.states[state]}
          </p>
          {lapses && (
            <p className="text-ink-soft text-sm" hidden data-after={lapses}>
              {words.states.expired}
            </p>
          )}
        </div>
      </div>
      <CertificateFacts certificate={certificate} locale={locale} own={false} />
      {shows ? (
        <Life certificate={certificate} locale={locale} />
      ) : (
        <p className="mt-3.5 text-sm">{recordSentence(certificate, locale)}</p>
      )}
      {certificate.revokedReason && <p className="mt-1 text-sm">{certificate.revokedReason}</p>}
      <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
        {(
          [
            [`/chung-nhan/${code}`, words.open],
            [`/chung-nhan/${code}/tieu-chi`, words.criteria],
            ["/sao-ocop", words.explain],
          ] as const
        ).map(([to, label]) => (
          <LocalLink key={to} locale={locale} to={to} className="link inline-flex min-h-11 items-center py-1">
            {label}
          </LocalLink>
        ))}
      </p>
    </section>
  )
}
