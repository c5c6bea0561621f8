import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingContent } from "@ocop/contract"
import { foldVietnamese, type ListedGoods } from "@ocop/domain"
import { readListingContents } from "../listing/read-contents"
import { IMPORTING } from "../modules/importing"
import type ImportingService from "../modules/importing/service"

/** A product of a shop as it would be once everything that waits for the operator is accepted. */
export interface KnownGoods {
  /** Null for goods that nobody has published yet. */
  productId: string | null
  draft: { id: string; version: number } | null
  code: string | null
  content: ListingContent
}
/** A product that a list of this shop names ("" for makers that nobody knows). */
export interface Meant {
  shopId: string
  listed: ListedGoods
}
export type FindKnown = (meant: Meant) => KnownGoods | undefined

interface Key {
  shopId: string
  productId: string | null
  draftId: string | null
  name: string
}
interface SentRow {
  draftId: string
  version: number
  productId: string | null
  content: ListingContent
}

/** Names of what shops have listed, and of what they sent and nobody has published yet. */
const KEYS = `
  select l.producer_id as "shopId", l.product_id as "productId", null as "draftId", l.folded as name
  from listing l
  where l.producer_id = any(:shopIds) and l.deleted_at is null
  union all
  (select distinct on (d.id) d.producer_id, null, d.id, r.content->>'name'
  from listing_draft d
  join listing_review r on r.draft_id = d.id and r.deleted_at is null and r.state <> 'withdrawn'
  where d.producer_id = any(:shopIds) and d.product_id is null and d.closed_at is null and d.deleted_at is null
  order by d.id, r.sent_at desc)`

/** What was sent last of these: of new goods whatever was said to it, of others what still waits. */
const SENT = `
  select distinct on (d.id) d.id as "draftId", d.version, d.product_id as "productId", r.content
  from listing_draft d
  join listing_review r on r.draft_id = d.id and r.deleted_at is null
  where d.closed_at is null and d.deleted_at is null
    and (d.id = any(:draftIds) and r.state <> 'withdrawn' or d.product_id = any(:productIds) and r.state = 'waiting')
  order by d.id, r.sent_at desc`

/**
 * Finds the product of a shop that its list means: by the maker's own code, else by its name. Reads in four statements
 * what is known of these products, however many.
 */
export async function knownGoods(container: MedusaContainer, meant: readonly Meant[]): Promise<FindKnown> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const shopIds = [...new Set(meant.map(({ shopId }) => shopId))]
  const [{ rows: keys }, codes] = await Promise.all([
    sql.raw<{ rows: Key[] }>(KEYS, { shopIds }),
    container.resolve<ImportingService>(IMPORTING).codesOf(shopIds),
  ])
  const byName = new Map([...keys].reverse().map((key) => [within(key.shopId, key.name), idOf(key)]))
  const byCode = new Map(codes.map((code) => [within(code.shopId, code.folded), idOf(code)]))
  const codeOf = new Map(codes.map((code) => [idOf(code), code.code]))
  const idFor = ({ shopId, listed: { values } }: Meant) =>
    (values.code && byCode.get(within(shopId, values.code))) ||
    (values.name && byName.get(within(shopId, values.name))) ||
    null
  const wanted = new Set(meant.map(idFor))
  const contents = await contentsOf(
    sql,
    [...keys, ...codes].filter((key) => wanted.has(idOf(key))),
  )
  return (one) => {
    const id = idFor(one)
    const found = id ? contents.get(id) : undefined
    return found && { ...found, code: codeOf.get(id ?? "") ?? null }
  }
}

const within = (shopId: string, text: string) => `${shopId}|${foldVietnamese(text)}`
const idOf = ({ productId, draftId }: Pick<Key, "productId" | "draftId">) => productId ?? draftId ?? ""

/** What stands, or waits, of these products and drafts, by id. Two statements. */
export async function contentsOf(
  sql: Knex,
  keys: readonly Pick<Key, "productId" | "draftId">[],
): Promise<Map<string, KnownGoods>> {
  const productIds = [...new Set(keys.flatMap(({ productId }) => productId ?? []))]
  const draftIds = [...new Set(keys.flatMap(({ draftId }) => draftId ?? []))]
  const [standing, { rows: sent }] = await Promise.all([
    readListingContents(sql, { productIds }),
    sql.raw<{ rows: SentRow[] }>(SENT, { productIds, draftIds }),
  ])
  const waiting = new Map(sent.map((row) => [row.productId, row]))
  const products = standing.map(({ productId, content }): [string, KnownGoods] => {
    const change = waiting.get(productId)
    const draft = change ? { id: change.draftId, version: change.version } : null
    return [productId, { productId, draft, code: null, content: change ? over(content, change.content) : content }]
  })
  const drafts = sent
    .filter(({ productId }) => productId === null)
    .map(({ draftId, version, content }): [string, KnownGoods] => [
      draftId,
      { productId: null, draft: { id: draftId, version }, code: null, content },
    ])
  return new Map([...products, ...drafts])
}

/** What waits to be accepted, at the prices and with the stock that hold already. */
function over(standing: ListingContent, waiting: ListingContent): ListingContent {
  const packs = waiting.packs.map((pack) => {
    const now = pack.variantId ? standing.packs.find(({ variantId }) => variantId === pack.variantId) : undefined
    return now ? { ...pack, price: now.price, stock: now.stock } : pack
  })
  return { ...waiting, packs, leadTimeDays: standing.leadTimeDays }
}
