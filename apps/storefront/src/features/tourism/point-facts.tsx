import type { TourismPoint } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Stars } from "@ocop/ui"
import { recordSentence, spokenOf } from "@/features/certificate/certificate-words"
import { formerPlace, placeLine } from "@/features/listing/place-line"
import { FactRow } from "@/features/place/fact-row"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { tourismMessages } from "./messages"

/** What a visitor asks first; what nobody has recorded says so. */
export function PointFacts({ point, locale }: { point: TourismPoint; locale: Locale }) {
  const words = tourismMessages[locale]
  const { place, address, operator, phone } = point
  const former = place.communeName && formerPlace(place)
  return (
    <section aria-labelledby="facts" className="mt-6">
      <h2 id="facts" className="text-lg!">
        {words.facts}
      </h2>
      <dl className="mt-1 max-w-text">
        <FactRow name={words.where}>
          {placeLine(place, locale)}
          {former && <span className="block text-ink-soft text-sm">{words.formerly(former)}</span>}
        </FactRow>
        {address && <FactRow name={words.address}>{address}</FactRow>}
        {operator && <FactRow name={words.operator}>{operator}</FactRow>}
        <FactRow name={words.phone}>
          {phone ? (
            <a className="link tabular-nums" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              {formatPhone(phone)}
            </a>
          ) : (
            words.unknown
          )}
        </FactRow>
        <FactRow name={words.stars}>
          <StarFacts point={point} locale={locale} />
        </FactRow>
      </dl>
    </section>
  )
}

/** Stars shown today with the way to their certificate; otherwise what is recorded, in words. */
function StarFacts({ point: { stars, certificates }, locale }: { point: TourismPoint; locale: Locale }) {
  const words = tourismMessages[locale]
  const certificate = spokenOf(certificates, stars?.certificateCode)
  const code = certificate?.code
  return (
    <>
      {stars ? (
        <Stars stars={stars.stars} state={stars.state} until={stars.until} showUntil locale={locale} />
      ) : certificate ? (
        recordSentence(certificate, locale)
      ) : (
        words.noStars
      )}
      {code && (
        <LocalLink locale={locale} to={`/chung-nhan/${code}`} className="link block text-sm">
          {words.certificate}
        </LocalLink>
      )}
    </>
  )
}
