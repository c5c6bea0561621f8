import { foldVietnamese, normalizePhone } from "@ocop/domain"
import { rowsOf } from "../catalog/query"
import { Refusal } from "../http/problem"
import type { WantedLine } from "./judge"
import type { ShopContext } from "./shop"

/** Everything that a cart needs to become an order, read at once. Sums as Medusa keeps them, maybe with fractions. */
export interface Checkout {
  lines: (WantedLine & { unitPrice: number })[]
  adjustments: number[]
  methods: { optionId: string; profileId: string | null; kind: string | null; amount: number }[]
  name: string | null
  phone: string | null
  street: string | null
  communeCode: string | null
  provinceCode: string | null
  ofAge: boolean
  /** What the buyer was shown; null where the form was not ours. */
  expectedTotal: number | null
  locale: "vi" | "en"
  payments: { provider: string; amount: number; cancelled: boolean }[]
}

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
      select jsonb_agg(jsonb_build_object('optionId', m.shipping_option_id, 'profileId', so.shipping_profile_id,
        'kind', so.data->>'kind', 'amount', m.amount))
      from cart_shipping_method m
      left join shipping_option so on so.id = m.shipping_option_id and so.deleted_at is null
      where m.cart_id = c.id and m.deleted_at is null), '[]') as methods,
    a.first_name as name, a.phone, a.address_1 as street, commune.code as "communeCode",
    commune.province_code as "provinceCode",
    coalesce(c.metadata->>'of_age', '') = 'true' as "ofAge",
    cast(c.metadata->>'expected_total' as float8) as "expectedTotal",
    case when c.metadata->>'locale' = 'en' then 'en' else 'vi' end as locale,
    coalesce((
      select jsonb_agg(jsonb_build_object('provider', s.provider_id, 'amount', s.amount,
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

/** Who orders, and to which door. @throws Refusal invalid_fields with a code for every field that is wrong. */
export function buyerOf({ name, phone, street, communeCode }: Checkout): Buyer {
  const canonical = normalizePhone(phone ?? "")
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
