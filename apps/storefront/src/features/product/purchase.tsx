import type { Product, Settings } from "@ocop/contract"
import { buttonClass } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { AgeGate } from "./age-gate"
import { Buying } from "./buying"
import { productMessages } from "./messages"

interface PurchaseProps {
  product: Product
  settings: Settings
  locale: Locale
}

/** What can be done with the product: buy it, go there, or claim it as its maker. */
export function Purchase({ product, settings, locale }: PurchaseProps) {
  const words = productMessages[locale]
  if (product.group === "tourism") return <Visit product={product} locale={locale} />
  if (product.offers.length === 0) return <NotSold product={product} locale={locale} />
  const buying = (
    <Buying
      offers={product.offers}
      alcohol={product.alcohol}
      locale={locale}
      maxQuantity={settings.limits.quantityPerLine}
    />
  )
  return (
    <div className="mt-4">
      {product.alcohol ? (
        <AgeGate title={words.ageTitle} text={words.ageText} confirm={words.ageConfirm}>
          {buying}
        </AgeGate>
      ) : (
        buying
      )}
      {product.offers.some(({ sample }) => sample) && (
        <p className="mt-3 text-ink-faint text-tiny">{words.samplePrice}</p>
      )}
    </div>
  )
}

/** A service is visited, never put in a basket. */
function Visit({ product, locale }: { product: Product; locale: Locale }) {
  const words = productMessages[locale]
  const { maker, tourismPoint, place } = product
  const target = [
    tourismPoint?.name ?? product.title,
    place.communeName ?? place.formerCommune,
    place.formerDistrict,
    place.provinceName,
  ]
  const query = new URLSearchParams({ api: "1", query: target.filter(Boolean).join(", ") })
  return (
    <section className="panel mt-5">
      <h2 className="text-lg!">{words.tourism}</h2>
      <p className="mt-1 text-ink-soft">{words.tourismMore}</p>
      {maker?.publicPhone && (
        <p className="mt-2">
          {words.phone}:{" "}
          <a className="link" href={`tel:${maker.publicPhone.replaceAll(/[^\d+]/g, "")}`}>
            {maker.publicPhone}
          </a>
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        <a
          className={buttonClass("go")}
          href={`https://www.google.com/maps/search/?${query}`}
          rel="noreferrer"
          target="_blank"
        >
          {words.directions}
        </a>
        {tourismPoint && (
          <LocalLink locale={locale} to={`/diem-du-lich/${tourismPoint.slug}`} className={buttonClass("line")}>
            {words.pointPage}
          </LocalLink>
        )}
      </p>
    </section>
  )
}

/** Recognised, but sold by nobody here: says so, and speaks to its maker. */
function NotSold({ product, locale }: { product: Product; locale: Locale }) {
  const words = productMessages[locale]
  if (product.maker?.selling)
    return (
      <section className="panel mt-5">
        <h2 className="text-lg!">{words.pausedTitle}</h2>
        <p className="mt-1 text-ink-soft">{words.pausedMore}</p>
        <LocalLink locale={locale} to={`/nha-san-xuat/${product.maker.handle}`} className={buttonClass("line", "mt-3")}>
          {words.visitStall}
        </LocalLink>
      </section>
    )
  return (
    <section className="panel mt-5">
      <h2 className="text-lg!">{words.notSold}</h2>
      <p className="mt-1 text-ink-soft">{words.notSoldMore}</p>
      <p className="mt-3 font-medium">{words.yours}</p>
      <LocalLink locale={locale} to={`/mo-quay?mon=${product.handle}`} className={buttonClass("line", "mt-2")}>
        {words.openStall}
      </LocalLink>
    </section>
  )
}
