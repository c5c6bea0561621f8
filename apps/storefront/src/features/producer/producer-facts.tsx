import type { Producer } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { listingMessages } from "@/features/listing/messages"
import { formerPlace, placeLine } from "@/features/listing/place-line"
import { FactRow } from "@/features/place/fact-row"
import { mapSearchUrl } from "@/features/place/place-name"
import type { Locale } from "@/i18n"
import { producerMessages } from "./messages"
import { safeWebAddress } from "./web-address"

/** What is known of a maker in law and for contact; the tax code is named even when nobody has recorded it. */
export function ProducerFacts({ producer, locale }: { producer: Producer; locale: Locale }) {
  const words = producerMessages[locale]
  const { legalName, type, taxCode, address, publicPhone, website, place, leadTimeDays } = producer
  const former = place.communeName && formerPlace(place)
  const site = website && safeWebAddress(website)
  return (
    <dl className="mt-4 max-w-text">
      <FactRow name={words.legalName}>
        <span lang="vi">{legalName}</span>
      </FactRow>
      <FactRow name={words.type}>{type ? listingMessages[locale].producerTypes[type] : words.unknown}</FactRow>
      <FactRow name={words.taxCode}>{taxCode ?? words.unknown}</FactRow>
      <FactRow name={words.place}>
        {placeLine(place, locale)}
        {former && <span className="block text-ink-soft text-sm">{words.formerly(former)}</span>}
        <a
          className="link mt-1 block w-fit text-sm"
          href={mapSearchUrl(producer.name, address, place.communeName, place.provinceName)}
          rel="noreferrer"
          target="_blank"
        >
          {words.directions}
        </a>
      </FactRow>
      {address && <FactRow name={words.address}>{address}</FactRow>}
      {publicPhone && (
        <FactRow name={words.phone}>
          <a className="link tabular-nums" href={`tel:${publicPhone.replace(/[^+\d]/g, "")}`}>
            {formatPhone(publicPhone)}
          </a>
        </FactRow>
      )}
      {site && (
        <FactRow name={words.website}>
          <a className="link break-all" href={site.href} rel="noreferrer nofollow ugc" target="_blank">
            {site.host}
          </a>
        </FactRow>
      )}
      {leadTimeDays !== null && <FactRow name={words.leadTime}>{words.leadTimeDays(leadTimeDays)}</FactRow>}
    </dl>
  )
}
