import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopGrants, ShopOffer, ShopReduction } from "@ocop/contract"
import { addDays, reductionRule, todayInVietnam } from "@ocop/domain"
import { Refusal } from "../http/problem"

interface Row {
  id: string
  productId: string
  productName: string
  percent: number
  startsAt: Date
  endsAt: Date
}

const REDUCTIONS = `
  select pl.id, v.product_id as "productId", p.title as "productName", pl.starts_at as "startsAt", pl.ends_at as "endsAt",
    cast(substring(pl.description from '[0-9]+') as int) as percent
  from discount_grant g
  join price_list pl on pl.id = g.reference and pl.deleted_at is null
  join lateral (
    select v.product_id from price pc
    join product_variant_price_set priced on priced.price_set_id = pc.price_set_id
    join product_variant v on v.id = priced.variant_id
    where pc.price_list_id = pl.id limit 1) v on true
  join product p on p.id = v.product_id
  where g.kind = 'price_list' and g.deleted_at is null and g.producer_id = :shopId
    and pl.starts_at is not null and pl.ends_at is not null and pl.description ~ '^Giảm [0-9]+%$'
  order by pl.starts_at desc, pl.id
  limit 200`

/** What a shop grants its buyers: dated reductions, the newest first, and free deliveries. Three statements. */
export async function readGrants(sql: Knex, shopId: string, today: string): Promise<ShopGrants> {
  const { rows } = await sql.raw<{ rows: Row[] }>(REDUCTIONS, { shopId })
  const { mostPercent, mostDays } = reductionRule(today)
  return {
    reductions: rows.map((row) => reductionOf(row, today)),
    deliveryOffers: await readOffers(sql, shopId, today),
    mostPercent,
    mostDays,
  }
}

function reductionOf({ startsAt, endsAt, ...row }: Row, today: string): ShopReduction {
  const from = todayInVietnam(new Date(startsAt))
  const until = todayInVietnam(new Date(endsAt))
  return { ...row, from, until, state: stateOf(from, until, today) }
}

async function readOffers(sql: Knex, shopId: string, today: string): Promise<ShopOffer[]> {
  const rows = await sql("delivery_offer")
    .where({ producer_id: shopId, granted_by: "producer", deleted_at: null })
    .orderBy("valid_from", "desc")
    .select("id", "threshold", "valid_from", "valid_to")
  return rows.map(({ id, threshold, valid_from: validFrom, valid_to: validTo }) => {
    const validUntil = validTo && addDays(validTo, -1)
    return { id, threshold: Number(threshold), validFrom, validUntil, state: stateOf(validFrom, validUntil, today) }
  })
}

const stateOf = (from: string, until: string | null, today: string) =>
  today < from ? ("coming" as const) : until !== null && until < today ? ("over" as const) : ("running" as const)

/** Whether a dated price list touches this product in this term (end exclusive), whoever grants it. */
export async function overlapsAnother(sql: Knex, productId: string, term: { from: Date; to: Date }): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `select 1 from price_list pl
     join price pc on pc.price_list_id = pl.id and pc.deleted_at is null
     join product_variant_price_set priced on priced.price_set_id = pc.price_set_id and priced.deleted_at is null
     join product_variant v on v.id = priced.variant_id and v.deleted_at is null
     where v.product_id = :productId and pl.deleted_at is null and pl.status = 'active'
       and (pl.starts_at is null or pl.starts_at < :to) and (pl.ends_at is null or pl.ends_at >= :from)
     limit 1`,
    { productId, from: term.from, to: term.to },
  )
  return rows.length > 0
}

/** As far ahead as anybody plans. */
const FAR = new Date("9999-01-01T00:00:00Z")

/**
 * A reduction promises its percentage of the price it was made for, so that price stands until it is over or ended.
 * @throws Refusal not_allowed_now (price: reduced) while one runs or is announced.
 */
export async function requireNoReduction(sql: Knex, productId: string, now: Date): Promise<void> {
  if (await overlapsAnother(sql, productId, { from: now, to: FAR }))
    throw new Refusal("not_allowed_now", "A reduction of these goods stands", { price: "reduced" })
}
