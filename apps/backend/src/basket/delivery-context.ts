import { freeDelivery, isDong } from "@ocop/domain"
import { rowsOf } from "../catalog/query"
import type { DeliveryContext } from "../modules/delivery/quote"
import { feeTable } from "./fees"
import type { ShopContext } from "./shop"

interface Journey {
  toProvinceCode: string | null
  fromProvinceCodes: Record<string, string> | null
  goods: Record<string, number> | null
}

/** The commune in the address decides, since the province beside it is typed by whoever calls Medusa's own routes. */
const JOURNEY = `
  select commune.province_code as "toProvinceCode", (
      select jsonb_object_agg(pr.id, pr.province_code)
      from cart_line_item li
      join listing l on l.product_id = li.product_id
      join producer pr on pr.id = l.producer_id
      where li.cart_id = c.id and li.deleted_at is null) as "fromProvinceCodes", (
      select jsonb_object_agg(part.producer_id, part.goods) from (
        select l.producer_id, sum(li.unit_price * li.quantity) as goods
        from cart_line_item li join listing l on l.product_id = li.product_id
        where li.cart_id = c.id and li.deleted_at is null and l.producer_id is not null
        group by l.producer_id) part) as goods
  from cart c
  left join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
  left join commune on commune.code = a.metadata->>'commune_code' and commune.deleted_at is null
  where c.id = :cartId`

/** What pricing a cart's deliveries needs; null while nobody knows where it goes. Three statements. */
export async function deliveryContext(context: ShopContext, cartId: string): Promise<DeliveryContext | null> {
  const [journey] = await rowsOf<Journey>(context, JOURNEY, { cartId })
  if (!journey?.toProvinceCode) return null
  const fromProvinceCodes = journey.fromProvinceCodes ?? {}
  const { rates, offers } = await feeTable(context, Object.keys(fromProvinceCodes))
  const goods = Object.entries(journey.goods ?? {})
  const free = goods.filter(([id, sum]) => isDong(sum) && freeDelivery(offers, id, sum)?.missing === 0)
  return { toProvinceCode: journey.toProvinceCode, fromProvinceCodes, rates, free: free.map(([id]) => id) }
}
