import type { ProductCard as Product } from "@ocop/contract"
import { Plate, Price, Stars } from "@ocop/ui"
import { QuickAdd } from "@/features/basket/quick-add"
import { LocalLink } from "@/features/shell/local-link"
import { WishButton } from "@/features/wish/wish-button"
import { inLocale, type Locale } from "@/i18n"
import { listingMessages } from "./messages"
import { placeLine } from "./place-line"

interface ProductCardProps {
  product: Product
  locale: Locale
  /** Level of the name's heading on its page. */
  heading?: "h2" | "h3"
  /** Above the fold: the drawing is fetched at once. */
  eager?: boolean
}

/** Plate, place, name, maker, stars, price and pack: always in this order, and a row that is missing is left out. */
export function ProductCard({ product, locale, heading: Heading = "h3", eager = false }: ProductCardProps) {
  const { stars, offer, producer } = product
  return (
    <article className="card">
      <Plate illustration={product.illustration} photo={product.photo} locale={locale} eager={eager} />
      <WishButton productId={product.id} title={product.title} locale={locale} />
      <p className="card-place">{placeLine(product.place, locale)}</p>
      <Heading className="card-name" lang="vi">
        <LocalLink locale={locale} to={`/san-pham/${product.handle}`}>
          {product.title}
        </LocalLink>
      </Heading>
      {producer && (
        <p className="card-maker" lang="vi">
          {producer.name}
        </p>
      )}
      {stars && (
        <p className="card-stars">
          <Stars stars={stars.stars} state={stars.state} until={stars.until} locale={locale} />
        </p>
      )}
      <div className="card-buy">
        {offer ? (
          <>
            <p>
              <Price amount={offer.price} locale={locale} className="block font-semibold leading-[1.4] md:text-lg" />
              <span className="block text-ink-soft text-tiny">{inLocale(offer.pack, locale)}</span>
            </p>
            {offer.inStock && !product.alcohol ? (
              <QuickAdd variantId={offer.variantId} title={product.title} locale={locale} />
            ) : (
              !offer.inStock && <span className="text-ink-soft text-tiny">{listingMessages[locale].soldOut}</span>
            )}
          </>
        ) : (
          <p className="text-ink-soft text-tiny">
            {product.group === "tourism" ? listingMessages[locale].visit : listingMessages[locale].notSold}
          </p>
        )}
      </div>
    </article>
  )
}

/** Cards in the shop's grid; the first row is fetched at once. */
export function Goods({
  products,
  locale,
  four = false,
  heading,
}: {
  products: Product[]
  locale: Locale
  four?: boolean
  heading?: "h2" | "h3"
}) {
  return (
    <ul className={four ? "goods goods-four" : "goods"}>
      {products.map((product, index) => (
        <li key={product.id} className="flex *:flex-1">
          <ProductCard product={product} locale={locale} eager={index < 4} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
