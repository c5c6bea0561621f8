import type { Offer, ProductCard } from "@ocop/contract"
import { shownStars } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATES, IS_ON, OFFER_JSON, OFFERABLE, PUBLIC, placeJoin, placeJson, SELLS } from "./fragments"
import { pricedOffers, pricesNow } from "./offers"
import { placeRef } from "./place"
import { rowsOf } from "./query"
import type { CardRow } from "./rows"

export interface CardWithOffers {
  card: ProductCard
  offers: Offer[]
}

const CARDS = `
  select p.id, p.handle, p.title, p.thumbnail as photo, l.product_group as "group", l.illustration, l.alcohol,
    ${placeJson("l")} as place,
    case when pr.id is not null then
      jsonb_build_object('id', pr.id, 'handle', pr.handle, 'name', pr.name, 'type', pr.type) end as producer,
    ${CERTIFICATES} as certificates,
    coalesce((
      select jsonb_agg(${OFFER_JSON} order by v.variant_rank, v.id)
      from product_variant v
      join product_variant_price_set priced on priced.variant_id = v.id and priced.deleted_at is null
      where v.product_id = p.id and ${IS_ON} and ${SELLS} and ${OFFERABLE}), '[]') as offers
  from product p
  join listing l on l.product_id = p.id
  ${placeJoin("l")}
  left join producer pr on pr.id = l.producer_id and pr.deleted_at is null
  where p.id = any(:ids) and ${PUBLIC}`

/**
 * The cards of these products in this order, each with all its offers; what is not public is left out.
 * The same number of statements for one product and for a page: one here, and the Pricing Module's.
 */
export async function cardsWithOffers(context: CatalogContext, ids: string[]): Promise<CardWithOffers[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf<CardRow>(context, CARDS, { ids })
  const prices = await pricesNow(
    context,
    rows.flatMap((row) => row.offers.map((offer) => offer.priceSetId)),
  )
  const cards = new Map(rows.map((row) => [row.id, cardOf(row, pricedOffers(row.offers, prices), context.today)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** As `cardsWithOffers`, cards only. */
export async function productCards(context: CatalogContext, ids: string[]): Promise<ProductCard[]> {
  return (await cardsWithOffers(context, ids)).map(({ card }) => card)
}

function cardOf({ certificates, place, ...row }: CardRow, offers: Offer[], today: string): CardWithOffers {
  const { id, handle, title, photo, group, illustration, alcohol, producer } = row
  return {
    card: {
      id,
      handle,
      title,
      photo,
      group,
      illustration,
      alcohol,
      producer,
      place: placeRef(place),
      stars: shownStars(certificates, today),
      offer: offers.find(({ inStock }) => inStock) ?? offers[0] ?? null,
    },
    offers,
  }
}
