import type { Producer } from "@ocop/contract"
import { listingMessages } from "@/features/listing/messages"
import { placeLine } from "@/features/listing/place-line"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { producerMessages } from "./messages"

/** Makers as rows: place, name, kind, how many products, and whether they sell here. */
export function ProducerRows({ producers, locale }: { producers: readonly Producer[]; locale: Locale }) {
  const words = producerMessages[locale]
  return (
    <ul className="mt-3 grid gap-x-12 md:grid-cols-2">
      {producers.map(({ id, handle, name, type, place, productCount, selling }) => (
        <li key={id} className="border-hairline border-b">
          <LocalLink locale={locale} to={`/nha-san-xuat/${handle}`} className="group block py-3.5">
            <span className="block font-medium text-lotus text-tiny">{placeLine(place, locale)}</span>
            <span className="block font-semibold group-hover:text-lotus" lang="vi">
              {name}
            </span>
            <span className="block text-ink-soft text-sm">
              {[
                type && listingMessages[locale].producerTypes[type],
                words.products(productCount),
                selling ? words.selling : words.notSelling,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </LocalLink>
        </li>
      ))}
    </ul>
  )
}
