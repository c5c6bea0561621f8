import type { Product } from "@ocop/contract"
import { Stars } from "@ocop/ui"
import { MapPinIcon } from "@phosphor-icons/react/dist/ssr"
import { recordSentence, spokenOf } from "@/features/certificate/certificate-words"
import { certificateMessages } from "@/features/certificate/messages"
import { formerPlace, placeLine, placePath } from "@/features/listing/place-line"
import { LocalLink } from "@/features/shell/local-link"
import { inLocale, type Locale } from "@/i18n"
import { productMessages } from "./messages"

/** Place above name, maker, and what the state says of it today. */
export function ProductHead({ product, locale }: { product: Product; locale: Locale }) {
  const words = productMessages[locale]
  const { place, producer, stars, description } = product
  const former = place.precision === "commune" ? formerPlace(place) : null
  const record = spokenOf(product.certificates, stars?.certificateCode)
  return (
    <header>
      <p className="font-medium text-[0.9375rem] text-lotus">
        <LocalLink
          locale={locale}
          to={placePath(place)}
          className="-mb-1.5 inline-flex min-h-11 items-center gap-1.5 hover:underline"
        >
          <MapPinIcon size={18} aria-hidden className="flex-none" />
          {placeLine(place, locale)}
        </LocalLink>
      </p>
      {former && <p className="text-ink-soft text-tiny">{words.formerly(former)}</p>}
      <h1 className="mt-0.5 lg:text-[2.375rem]!" lang="vi">
        {product.title}
      </h1>
      {description && <p className="mt-1 text-ink-soft">{inLocale(description, locale)}</p>}
      {producer && (
        <p className="mt-1">
          <LocalLink
            locale={locale}
            to={`/nha-san-xuat/${producer.handle}`}
            className="link inline-flex min-h-11 items-center"
            lang="vi"
          >
            {producer.name}
          </LocalLink>
        </p>
      )}
      <div className="mt-2.5">
        {stars ? (
          <>
            <a
              href="#giay-chung-nhan"
              data-until={stars.until}
              className="inline-flex min-h-11 items-center underline decoration-gold-ink underline-offset-4"
            >
              <Stars
                stars={stars.stars}
                state={stars.state}
                until={stars.until}
                locale={locale}
                size={24}
                showUntil={record?.issuedPrecision === "day" ? true : "atLeast"}
              />
            </a>
            <p className="note note-gold" hidden data-after={stars.until}>
              {certificateMessages[locale].justLapsed}
            </p>
          </>
        ) : (
          <p className="note note-blue">
            {product.contents.length > 0 && !record ? words.setStars : recordSentence(record, locale)}{" "}
            {record && (
              <a href="#giay-chung-nhan" className="whitespace-nowrap py-2.5 font-medium underline underline-offset-4">
                {words.certificates}
              </a>
            )}
          </p>
        )}
      </div>
    </header>
  )
}
