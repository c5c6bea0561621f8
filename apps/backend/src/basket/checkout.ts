import { foldVietnamese, normalizePhone } from "@ocop/domain"
import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"
import type { GiftNote } from "../modules/marketplace/placement"
import type { WantedLine } from "./judge"
import type { ShopContext } from "./shop"
import { BUDGET, USED_UP } from "./voucher/promotions"

/** Everything that a cart needs to become an order, read at once. Sums as Medusa keeps them, maybe with fractions. */
export interface Checkout {
  lines: (WantedLine & { unitPrice: number })[]
  adjustments: number[]
  /** Promotions that reduce it, and whether each has been used up meanwhile. */
  uses: { promotionId: string; code: string; budgetId: string | null; usedUp: boolean }[]
  /** A voucher that was entered takes off nothing, because others used it up. */
  lostVoucher: boolean
  /** Set for a present: the address is the recipient's, these are the giver's. */
  gift: GiftNote | null
  methods: { optionId: string; profileId: string | null; kind: string | null; amount: number }[]
  name: string | null
  phone: string | null
  street: string | null
  communeCode: string | null
  provinceCode: string | null
  ofAge: boolean
  /** What the buyer was shown; null where the form was not ours. */
  expectedTotal: number | null
  /** The version of the terms that was ticked, and when (UTC moment); null where nothing was. */
  terms: { version: string; agreedAt: string } | null
  locale: "vi" | "en"
  payments: {
    sessionId: string
    provider: string
    amount: number
    cancelled: boolean
    /** What the payment is called at its provider. */
    externalId: string | null
  }[]
}

const TAKEN = `
  select a.promotion_id, sum(a.amount) as amount
  from cart_line_item_adjustment a join cart_line_item li on li.id = a.item_id and li.deleted_at is null
  where li.cart_id = c.id and a.deleted_at is null and a.promotion_id is not null
  group by a.promotion_id`

const CHECKOUT = `
  select
    coalesce((
      select jsonb_agg(jsonb_build_object('id', li.id, 'variantId', coalesce(li.variant_id, ''), 'quantity', li.quantity,
        'unitPrice', li.unit_price) order by li.created_at, li.id)
      from cart_line_item li where li.cart_id = c.id and li.deleted_at is null), '[]') as lines,
    coalesce((
      select jsonb_agg(a.amount)
      from cart_line_item_adjustment a join cart_line_item li on li.id = a.item_id and li.deleted_at is null
      where li.cart_id = c.id and a.deleted_at is null), '[]') as adjustments,
    coalesce((
      select jsonb_agg(jsonb_build_object('promotionId', p.id, 'code', p.code, 'budgetId', b.id,
        'usedUp', p.status <> 'active' or ${USED_UP}
          or coalesce(b.type = 'spend' and b.used + taken.amount > b."limit", false)) order by p.id)
      from (${TAKEN}) taken
      join promotion p on p.id = taken.promotion_id
      ${BUDGET}), '[]') as uses,
    exists (
      select from promotion p ${BUDGET}
      where p.code in (select jsonb_array_elements_text(coalesce(c.metadata->'vouchers', '[]')))
        and p.deleted_at is null and ${USED_UP}
        and p.id not in (select promotion_id from (${TAKEN}) taken)) as "lostVoucher",
    c.metadata->'gift' as gift,
    coalesce((
      select jsonb_agg(jsonb_build_object('optionId', m.shipping_option_id, 'profileId', so.shipping_profile_id,
        'kind', so.data->>'kind', 'amount', m.amount))
      from cart_shipping_method m
      left join shipping_option so on so.id = m.shipping_option_id and so.deleted_at is null
      where m.cart_id = c.id and m.deleted_at is null), '[]') as methods,
    a.first_name as name, a.phone, a.address_1 as street, commune.code as "communeCode",
    commune.province_code as "provinceCode",
    coalesce(c.metadata->>'of_age', '') = 'true' as "ofAge",
    cast(c.metadata->>'expected_total' as float8) as "expectedTotal",
    case when c.metadata->>'terms_version' is not null then jsonb_build_object(
      'version', c.metadata->>'terms_version', 'agreedAt', c.metadata->>'terms_agreed_at') end as terms,
    case when c.metadata->>'locale' = 'en' then 'en' else 'vi' end as locale,
    coalesce((
      select jsonb_agg(jsonb_build_object('sessionId', s.id, 'provider', s.provider_id, 'amount', s.amount,
        'externalId', s.data->>'id',
        'cancelled', exists (select from payment p where p.payment_session_id = s.id and p.canceled_at is not null)))
      from cart_payment_collection link
      join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
      where link.cart_id = c.id and link.deleted_at is null), '[]') as payments
  from cart c
  left join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
  left join commune on commune.code = a.metadata->>'commune_code' and commune.deleted_at is null
  where c.id = :cartId and c.deleted_at is null`

/** One statement. @throws Refusal basket_gone. */
export async function readCheckout(context: ShopContext, cartId: string): Promise<Checkout> {
  const [checkout] = await rowsOf<Checkout>(context, CHECKOUT, { cartId })
  if (!checkout) throw new Refusal("basket_gone", "There is no such basket")
  return checkout
}

export interface Buyer {
  phone: string
  addressKey: string
}

/**
 * Who orders, and to which door: of a present its giver, who answers for it, and the recipient's door. @throws Refusal invalid_fields with a code for every field that is wrong.
 */
export function buyerOf({ name, phone, street, communeCode, gift }: Checkout): Buyer {
  const canonical = normalizePhone((gift ? gift.buyerPhone : phone) ?? "")
  const fields = {
    ...(!name?.trim() && { name: "missing" }),
    ...(!canonical && { phone: "not_a_phone" }),
    ...(!street?.trim() && { address: "missing" }),
    ...(!communeCode && { communeCode: "unknown" }),
  }
  if (!canonical || !street || !communeCode || Object.keys(fields).length > 0)
    throw new Refusal("invalid_fields", `These fields are wrong: ${Object.keys(fields).join(", ")}`, fields)
  return { phone: canonical, addressKey: `${communeCode} ${foldVietnamese(street)}` }
}
