import { rowsOf } from "../catalog/query"
import type { DeliveryContext } from "../modules/delivery/quote"
import type { ShopContext } from "./shop"

interface Journey {
  toProvinceCode: string | null
  fromProvinceCodes: Record<string, string> | null
}

/** The commune in the address decides, since the province beside it is typed by whoever calls Medusa's own routes. */
const JOURNEY = `
  select commune.province_code as "toProvinceCode", (
      select jsonb_object_agg(pr.id, pr.province_code)
      from cart_line_item li
      join listing l on l.product_id = li.product_id
      join producer pr on pr.id = l.producer_id
      where li.cart_id = c.id and li.deleted_at is null) as "fromProvinceCodes"
  from cart c
  left join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
  left join commune on commune.code = a.metadata->>'commune_code' and commune.deleted_at is null
  where c.id = :cartId`

/** What pricing a cart's deliveries needs; null while nobody knows where it goes. Two statements. */
export async function deliveryContext(context: ShopContext, cartId: string): Promise<DeliveryContext | null> {
  const [journey] = await rowsOf<Journey>(context, JOURNEY, { cartId })
  if (!journey?.toProvinceCode) return null
  const fromProvinceCodes = journey.fromProvinceCodes ?? {}
  const rates = await context.marketplace.rateTable(Object.keys(fromProvinceCodes), context.today)
  return { toProvinceCode: journey.toProvinceCode, fromProvinceCodes, rates }
}
