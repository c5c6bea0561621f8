import type { Producer } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { buttonClass, Drawing, type IllustrationName, plateTint } from "@ocop/ui"
import { listingMessages } from "@/features/listing/messages"
import { formerPlace, placeLine } from "@/features/listing/place-line"
import { producerMessages } from "@/features/producer/messages"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { Facts } from "./facts"
import { productMessages } from "./messages"

/** Who made it, as far as it is known in public. */
export function Maker({
  maker,
  illustration,
  locale,
}: {
  maker: Producer
  illustration: IllustrationName
  locale: Locale
}) {
  const words = productMessages[locale]
  const former = formerPlace(maker.place)
  return (
    <section>
      <h2>{words.maker}</h2>
      <div className="mt-4 grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-4">
        <span className={`grid size-18 place-items-center rounded-full ${plateTint(illustration)}`}>
          <Drawing illustration={illustration} size={52} />
        </span>
        <div>
          <h3 className="text-lg" lang="vi">
            <LocalLink locale={locale} to={`/nha-san-xuat/${maker.handle}`} className="hover:text-lotus">
              {maker.name}
            </LocalLink>
          </h3>
          <p className="text-ink-soft text-sm">{placeLine(maker.place, locale)}</p>
          {former && maker.place.precision === "commune" && (
            <p className="text-ink-soft text-sm">{words.formerly(former)}</p>
          )}
        </div>
      </div>
      <Facts
        facts={[
          [words.legalName, maker.legalName !== maker.name && maker.legalName],
          [words.type, maker.type && listingMessages[locale].producerTypes[maker.type]],
          [words.taxCode, maker.taxCode],
          [words.address, maker.address],
          [words.phone, maker.publicPhone],
          [words.website, maker.website],
        ]}
      />
      {maker.reopensOn && (
        <p className="note note-blue mt-3">{producerMessages[locale].resting(formatDate(maker.reopensOn, locale))}</p>
      )}
      {maker.selling && maker.leadTimeDays !== null && <p className="mt-3">{words.leadTime(maker.leadTimeDays)}</p>}
      <LocalLink locale={locale} to={`/nha-san-xuat/${maker.handle}`} className={buttonClass("line", "mt-4")}>
        {maker.selling ? words.visitStall : words.seeMaker}
      </LocalLink>
    </section>
  )
}
