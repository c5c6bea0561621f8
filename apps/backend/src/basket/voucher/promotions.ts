import { rowsOf } from "../../catalog/query"
import type { ShopContext } from "../shop"

/** A promotion of Medusa's as a voucher: what it promises, and whether it can be used at all today. Sums in đồng. */
export interface VoucherPromotion {
  id: string
  code: string
  kind: "percentage" | "fixed"
  /** Per cent, or đồng. */
  value: number
  /** Goods that an order must reach; null for none. */
  minimum: number | null
  /** Draft, automatic or not about goods: for shoppers it does not exist. */
  hidden: boolean
  /** Ended, not begun, or switched off. */
  expired: boolean
  usedUp: boolean
  /** Who bears it; null is the operator. */
  producerId: string | null
}

/** Sums of the cart that a rule may ask for; each is the goods' price before any discount. */
export const SUMS = [
  "item_total",
  "item_subtotal",
  "original_item_total",
  "original_item_subtotal",
  "subtotal",
  "total",
]

/** The limit is reached, of the promotion `p` itself or of its campaign's budget `b`. */
export const USED_UP = `(coalesce(p.used >= p."limit", false) or coalesce(b.used >= b."limit", false))`

export const BUDGET = `
  left join promotion_campaign campaign on campaign.id = p.campaign_id and campaign.deleted_at is null
  left join promotion_campaign_budget b on b.campaign_id = campaign.id and b.deleted_at is null`

const DAY = (moment: string) => `cast(${moment} at time zone 'Asia/Ho_Chi_Minh' as date)`

const PROMOTIONS = `
  select p.id, p.code, m.type as kind, cast(m.value as float8) as value,
    (select max(cast(v.value as float8))
      from promotion_promotion_rule link
      join promotion_rule r on r.id = link.promotion_rule_id and r.deleted_at is null
      join promotion_rule_value v on v.promotion_rule_id = r.id and v.deleted_at is null
      where link.promotion_id = p.id and r.operator in ('gte', 'gt') and r.attribute = any(:sums)
        and v.value ~ '^[0-9]+$') as minimum,
    p.status = 'draft' or p.is_automatic or m.target_type = 'shipping_methods' as hidden,
    p.status <> 'active' or coalesce(${DAY("campaign.starts_at")} > cast(:today as date), false)
      or coalesce(${DAY("campaign.ends_at")} < cast(:today as date) or campaign.ends_at <= now(), false) as expired,
    ${USED_UP} as "usedUp", g.producer_id as "producerId"
  from promotion p
  join promotion_application_method m on m.promotion_id = p.id and m.deleted_at is null
  ${BUDGET}
  left join discount_grant g on g.kind = 'promotion' and g.reference = p.id and g.deleted_at is null
  where upper(p.code) = any(:codes) and p.deleted_at is null`

/** The promotions behind codes, however they were typed, by the code in capitals. One statement. */
export async function promotionsBy(
  context: ShopContext,
  codes: readonly string[],
): Promise<Map<string, VoucherPromotion>> {
  if (codes.length === 0) return new Map()
  const rows = await rowsOf<VoucherPromotion>(context, PROMOTIONS, { codes: codes.map(asTyped), sums: SUMS })
  return new Map(rows.map((row) => [asTyped(row.code), row]))
}

/** Codes are read without regard to capitals. */
export const asTyped = (code: string): string => code.normalize("NFC").trim().toUpperCase()
