import type { Certificate, CertificatePage } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { StarSeal } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { bannerMessages } from "./banner-messages"
import { recordSentence } from "./certificate-words"
import { isShown, sealOf } from "./shown"

const TONES: Record<Certificate["state"], string> = {
  valid: "bg-lotus-wash text-lotus-deep",
  grace: "bg-gold-wash text-[#5c3e00]",
  expired: "bg-sunken",
  revoked: "bg-lacquer-wash text-lacquer-deep",
  superseded: "bg-indigo-wash text-indigo",
  unknown: "bg-sunken",
}

/** The first thing a phone shows that scanned a pack: whether the certificate holds, in large words and by its seal. */
export function StateBanner({ page, locale }: { page: CertificatePage; locale: Locale }) {
  const { certificate, product } = page
  const lapses = isShown(certificate) ? (certificate.until ?? undefined) : undefined
  const words = bannerMessages[locale]
  const current = product.stars?.certificateCode === certificate.code ? null : product.stars
  return (
    <>
      <div className={`state-banner ${TONES[certificate.state]}`} data-until={lapses}>
        <StarSeal stars={certificate.stars} state={sealOf(certificate)} size={72} />
        <div>
          <p className="state-words">{words.states[certificate.state]}</p>
          <p className="mt-0.5">{underState(certificate, locale)}</p>
        </div>
      </div>
      {lapses && (
        <div hidden data-after={lapses}>
          <div className={`state-banner ${TONES.expired}`}>
            <StarSeal stars={certificate.stars} state="expired" size={72} />
            <div>
              <p className="state-words">{words.states.expired}</p>
              <p className="mt-0.5">{recordSentence({ ...certificate, state: "expired" }, locale)}</p>
            </div>
          </div>
        </div>
      )}
      {current && (
        <p className="note note-green mt-3" data-until={current.until}>
          {words.nowOther(current.stars)}{" "}
          <LocalLink locale={locale} to={`/chung-nhan/${current.certificateCode}`} className="link">
            {words.see}
          </LocalLink>
        </p>
      )}
    </>
  )
}

/** One line under the state: until when, since when, or what is not known. */
function underState(certificate: Certificate, locale: Locale): string {
  const words = bannerMessages[locale]
  const { state, stars, until, graceUntil, revokedOn, issuedPrecision } = certificate
  if (state === "valid" && stars && until)
    return words.valid(stars, formatDate(until, locale), issuedPrecision !== "day")
  if (state === "grace" && stars && graceUntil) return words.grace(stars, formatDate(graceUntil, locale))
  if (state === "revoked" && revokedOn) return words.revoked(formatDate(revokedOn, locale))
  return recordSentence(certificate, locale)
}
