import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingDraft, ListingReviewStanding, ShopListing } from "@ocop/contract"
import { ListingContentSchema } from "@ocop/contract"
import { isDong, missingAnswers } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { STARS_TODAY } from "../catalog/fragments"
import { pricesNow } from "../catalog/offers"
import { rowsOf } from "../catalog/query"
import type { DraftRow } from "../modules/listing/drafts"
import { readListingContents, type StandingListing } from "./read-contents"

interface Facts {
  productId: string
  illustration: string
  stars: number | null
  draftId: string | null
  review: ListingReviewStanding | null
  isSelling: boolean
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const moment = (column: string) => `to_char(${column} at time zone 'UTC', ${MOMENT})`

/** The last thing that became of what was sent, as JSON; `of` says which reviews. */
const LAST_REVIEW = (of: string) => `(
  select jsonb_build_object('id', r.id, 'kind', r.kind, 'state', r.state, 'sentAt', ${moment("r.sent_at")},
    'decidedAt', ${moment("r.decided_at")}, 'reason', r.reason)
  from listing_review r where ${of} and r.deleted_at is null and r.state <> 'withdrawn'
  order by r.sent_at desc, r.id desc limit 1)`

const FACTS = `
  select l.product_id as "productId", l.illustration, ${STARS_TODAY} as stars, d.id as "draftId",
    pr.status = 'approved' as "isSelling",
    ${LAST_REVIEW("r.product_id = l.product_id and r.producer_id = l.producer_id")} as review
  from listing l
  join product p on p.id = l.product_id
  join producer pr on pr.id = l.producer_id
  left join listing_draft d on d.product_id = l.product_id and d.producer_id = l.producer_id
    and d.closed_at is null and d.deleted_at is null
  where l.producer_id = :shopId and l.kind = 'goods' and l.deleted_at is null
    and (cast(:productIds as text[]) is null or l.product_id = any(cast(:productIds as text[])))`

/** The goods of a shop as its own people see them, by name: what they hold, cost, and what became of what was sent. Four statements. */
export async function readShopGoods(
  context: CatalogContext,
  shopId: string,
  productId?: string,
): Promise<ShopListing[]> {
  const productIds = productId ? [productId] : null
  const [standing, facts] = await Promise.all([
    readListingContents(context.sql, { shopId, ...(productIds && { productIds }) }),
    rowsOf<Facts>(context, FACTS, { shopId, productIds }),
  ])
  const known = new Map(facts.map((row) => [row.productId, row]))
  const priceSets = standing.flatMap(({ packs }) => packs.flatMap(({ priceSetId }) => priceSetId ?? []))
  const prices = await pricesNow(context, priceSets)
  return standing.flatMap((listing) => {
    const row = known.get(listing.productId)
    return row ? [goodsOf(listing, row, prices)] : []
  })
}

function goodsOf(listing: StandingListing, facts: Facts, prices: Awaited<ReturnType<typeof pricesNow>>): ShopListing {
  const { productId, handle, content, packs, isPaused } = listing
  return {
    productId,
    handle,
    name: content.name,
    group: content.group,
    illustration: facts.illustration,
    photoId: content.photos[0] ?? null,
    isPaused,
    isOnSale: facts.isSelling && !isPaused,
    sample: packs.some(({ sample }) => sample),
    leadTimeDays: content.leadTimeDays,
    packs: packs.map((pack, index) => {
      const now = prices.get(pack.priceSetId ?? "")?.price
      const price = Number(pack.price)
      return {
        variantId: pack.variantId,
        title: content.packs[index]?.title ?? { vi: "", en: null },
        price,
        reducedPrice: now !== undefined && isDong(now) && now < price ? now : null,
        stocked: Number(pack.stocked),
        reserved: Number(pack.reserved),
        hasOwnStock: pack.inventoryItemId !== null,
      }
    }),
    draftId: facts.draftId,
    review: facts.review,
    stars: facts.stars,
  }
}

const DRAFTS = `
  select d.id, d.product_id, d.content, d.version, d.saved_at, l.producer_id as holder,
    ${LAST_REVIEW("r.draft_id = d.id")} as review
  from listing_draft d
  left join listing l on l.product_id = d.product_id and l.deleted_at is null
  where d.producer_id = :shopId and d.closed_at is null and d.deleted_at is null
    and (cast(:id as text) is null or d.id = :id)
  order by d.saved_at desc, d.id`

type DraftFacts = DraftRow & { holder: string | null; review: ListingReviewStanding | null }

/** What a shop is writing, the newest first; of one draft when it is named. One statement. */
export async function readDrafts(sql: Knex, shopId: string, today: string, id?: string): Promise<ListingDraft[]> {
  const { rows } = await sql.raw<{ rows: DraftFacts[] }>(DRAFTS, { shopId, id: id ?? null })
  return rows.map((row) => {
    const whole = ListingContentSchema.safeParse(row.content)
    return {
      id: row.id,
      productId: row.product_id,
      kind: row.product_id === null ? "new" : row.holder === shopId ? "change" : "claim",
      version: row.version,
      content: row.content,
      savedAt: new Date(row.saved_at).toISOString(),
      review: row.review,
      missing: whole.success ? missingAnswers(whole.data, today) : [],
    }
  })
}
