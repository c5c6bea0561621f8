import type { Product, Settings } from "@ocop/contract"
import { Plate } from "@ocop/ui"
import { CertificatePanel } from "@/features/certificate/certificate-panel"
import { spokenOf } from "@/features/certificate/certificate-words"
import { certificateMessages } from "@/features/certificate/messages"
import { sourceWords } from "@/features/certificate/source-words"
import { groupPath } from "@/features/listing/groups"
import { listingMessages } from "@/features/listing/messages"
import { communeIn, placePath } from "@/features/listing/place-line"
import { Goods } from "@/features/listing/product-card"
import { Breadcrumbs, type Crumb } from "@/features/shell/breadcrumbs"
import { JsonLd } from "@/features/shell/json-ld"
import { LocalLink } from "@/features/shell/local-link"
import { WishButton } from "@/features/wish/wish-button"
import type { Locale } from "@/i18n"
import { CountView } from "./count-view"
import { EarlierCertificates } from "./earlier-certificates"
import { Label } from "./label"
import { Maker } from "./maker"
import { productMessages } from "./messages"
import { ProductHead } from "./product-head"
import { productJsonLd } from "./product-json-ld"
import { Purchase } from "./purchase"
import { SetContents } from "./set-contents"
import { WhereToSee } from "./where-to-see"

interface ProductScreenProps {
  product: Product
  settings: Settings
  locale: Locale
}

/** Everything there is to know before buying, proof beside the claim. */
export function ProductScreen({ product, settings, locale }: ProductScreenProps) {
  const words = productMessages[locale]
  const certificate = spokenOf(product.certificates, product.stars?.certificateCode)
  return (
    <article className="wrap">
      <CountView handle={product.handle} />
      <Breadcrumbs locale={locale} crumbs={crumbsOf(product, locale)} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:items-start lg:gap-18">
        <Plate
          illustration={product.illustration}
          photo={product.photo}
          alt={words.photoOf(product.title)}
          mark={words.drawingMark}
          locale={locale}
          eager
          className="product-plate"
        />
        <div>
          <ProductHead product={product} locale={locale} />
          <Purchase product={product} settings={settings} locale={locale} />
          <p className="mt-2">
            <WishButton productId={product.id} title={product.title} locale={locale} label />
          </p>
          <div className="mt-6 grid gap-4">
            <SetContents parts={product.contents} locale={locale} />
            {certificate && <CertificatePanel certificate={certificate} locale={locale} />}
            <EarlierCertificates
              certificates={product.certificates.filter(({ code }) => code !== certificate?.code)}
              locale={locale}
            />
            <p className="text-sm">
              <LocalLink
                locale={locale}
                to={`/bao-sai-dau-hieu?mon=${product.handle}`}
                rel="nofollow"
                className="link inline-flex min-h-11 items-center"
              >
                {certificateMessages[locale].reportMisuse}
              </LocalLink>
            </p>
          </div>
        </div>
      </div>
      <div className="section grid gap-x-12 gap-y-13 lg:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]">
        {product.maker && <Maker maker={product.maker} illustration={product.illustration} locale={locale} />}
        {product.label && <Label label={product.label} offers={product.offers} locale={locale} />}
        {product.group !== "tourism" && product.whereToSee.length > 0 && (
          <WhereToSee points={product.whereToSee} locale={locale} />
        )}
      </div>
      {product.related.length > 0 && (
        <section className="section">
          <h2 className="mb-5">{words.related}</h2>
          <Goods products={product.related} locale={locale} four />
        </section>
      )}
      <p className="mt-10 text-ink-faint text-tiny">
        {words.source(sourceWords(product.source, locale))}. {product.descriptionSample && words.sampleText}
      </p>
      <JsonLd data={productJsonLd(product, locale)} />
    </article>
  )
}

/** Group, province, commune: as far as the place is known. */
function crumbsOf({ group, place, title }: Product, locale: Locale): Crumb[] {
  return [
    { label: listingMessages[locale].groups[group], to: groupPath(group) },
    { label: place.provinceName, to: `/dia-phuong/${place.provinceSlug}` },
    ...(place.communeName ? [{ label: communeIn(place.communeName, locale), to: placePath(place) }] : []),
    { label: title },
  ]
}
