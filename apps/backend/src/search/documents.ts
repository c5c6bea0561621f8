import type { Offer, ProductCard } from "@ocop/contract"
import { foldVietnamese, markedWords } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { cardsWithOffers } from "../catalog/product-cards"
import { rowsOf } from "../catalog/query"
import { dayNumber, type ProductDocument } from "./product-fields"
import { GROUP_LABELS, PRODUCER_TYPE_LABELS } from "./words"

/** The documents of these products as of today; what is not public has none. The same statements for any number. */
export async function productDocuments(context: CatalogContext, ids: string[]): Promise<ProductDocument[]> {
  const everything = await cardsWithOffers({ ...context, demo: true }, ids)
  const formerNames = await formerNamesOf(context, ids)
  return everything.map(({ card, offers }) => documentOf(card, offers, formerNames.get(card.id) ?? "", context.today))
}

function documentOf(card: ProductCard, offers: Offer[], formerNames: string, today: string): ProductDocument {
  const live = offers.filter(({ sample }) => !sample)
  const { producer, stars, place } = card
  const names = [place.communeName, place.provinceName, place.formerCommune, place.formerDistrict, place.formerProvince]
  const type = producer?.type
  return {
    id: card.id,
    title: card.title,
    folded_title: foldVietnamese(card.title),
    ...(producer && { maker: foldVietnamese(producer.name) }),
    place: wordsOnce([...names, formerNames]),
    ...listOf("marks", markedWords(card.title)),
    words: wordsOnce([GROUP_LABELS[card.group].vi, type ? PRODUCER_TYPE_LABELS[type].vi : null]),
    group: card.group,
    province: place.provinceSlug,
    ...(type && { producer_type: type }),
    ...(stars && { stars: stars.stars, stars_from: dayNumber(today), stars_until: dayNumber(stars.until) }),
    alcohol: card.alcohol,
    ...priceOf("price_demo", offers),
    ...priceOf("price_live", live),
    in_stock_demo: offers.some(({ inStock }) => inStock),
    in_stock_live: live.some(({ inStock }) => inStock),
    rank: (offers.length > 0 ? 10 : 0) + (stars?.stars ?? 0),
  }
}

const listOf = (field: string, values: string[]): Partial<ProductDocument> =>
  values.length > 0 ? { [field]: values } : {}

/** What the card says: the cheapest pack in stock, else the cheapest. Packs come cheapest first. */
function priceOf(field: "price_demo" | "price_live", offers: Offer[]): Partial<ProductDocument> {
  const offer = offers.find(({ inStock }) => inStock) ?? offers[0]
  return offer ? { [field]: offer.price } : {}
}

/** Names of the communes, districts and provinces that became the commune of each product. */
async function formerNamesOf(context: CatalogContext, ids: string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; names: string }>(
    context,
    `select l.product_id as id,
      string_agg(distinct concat_ws(' ', f.former_name, f.former_district, f.former_province), ' ') as names
    from listing l
    join former_commune f on f.commune_code = l.commune_code and f.deleted_at is null
    where l.product_id = any(:ids)
    group by l.product_id`,
    { ids },
  )
  return new Map(rows.map(({ id, names }) => [id, names]))
}

/** Folded, in order, without empty parts; each name once keeps the index small. */
function wordsOnce(names: (string | null)[]): string {
  const folded = names.flatMap((name) => (name ? [foldVietnamese(name)] : []))
  return [...new Set(folded)].join(" ")
}
