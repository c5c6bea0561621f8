import type { Basket, BasketParcel, PlacedOrder, PlaceOrder, Problem, Settings } from "@ocop/contract"
import type { Answer, Api } from "./api"
import type { Shop } from "./shop"

export interface Pack {
  variantId: string
  producerId: string
  inventoryItemId: string
  locationId: string
  price: number
  alcohol: boolean
}

/** Packs for sale of different makers, one each, in a fixed order. */
export async function packs(shop: Pick<Shop, "db">, { alcohol = false } = {}): Promise<Pack[]> {
  const { rows } = await shop.db.raw<{ rows: Pack[] }>(
    `select distinct on (pr.handle) v.id as "variantId", pr.id as "producerId", part.inventory_item_id as "inventoryItemId",
      pr.stock_location_id as "locationId", price.amount::int as price, l.alcohol
    from product_variant v
    join listing l on l.product_id = v.product_id and l.alcohol = ?
    join producer pr on pr.id = l.producer_id and pr.status = 'approved'
    join product_variant_inventory_item part on part.variant_id = v.id
    join inventory_level level on level.inventory_item_id = part.inventory_item_id and level.stocked_quantity >= 5
    join product_variant_price_set s on s.variant_id = v.id
    join price on price.price_set_id = s.price_set_id and price.price_list_id is null and price.deleted_at is null
    where v.deleted_at is null
    order by pr.handle, v.title`,
    [alcohol],
  )
  return rows
}

/** Sets what is stocked of a pack. */
export async function stock(shop: Shop, pack: Pack, quantity: number): Promise<void> {
  await shop.container
    .resolve("inventory")
    .updateInventoryLevels([
      { inventory_item_id: pack.inventoryItemId, location_id: pack.locationId, stocked_quantity: quantity },
    ])
}

/** A basket of each pack; answers its id. */
export async function basketOf(api: Api, wanted: Pick<Pack, "variantId">[], quantity = 1): Promise<string> {
  const [first, ...others] = wanted.map(({ variantId }) => ({ variantId, quantity }))
  const made = await api.post<{ id: string }>("/store/baskets", first)
  if (made.status !== 201) throw new Error(`No basket: ${JSON.stringify(made.body)}`)
  for (const line of others) {
    const added = await api.post(`/store/baskets/${made.body.id}/lines`, line)
    if (added.status !== 200) throw new Error(`Not added: ${JSON.stringify(added.body)}`)
  }
  return made.body.id
}

export const NGHI_XUAN = "18364"
let people = 0
/** A phone that nobody else in the suite uses. */
export const newPhone = () => `09${String(10_000_000 + people++)}`

/** Somebody whom no limit knows yet. */
export const newPerson = () => {
  const phone = newPhone()
  return { name: "Nguyễn Thị Hoa", phone, address: `Số ${phone}, thôn Tiên Thượng` }
}

/** The form as the storefront would send it for this basket: everything delivered, the total that was shown. */
export async function formFor(api: Api, basketId: string, changes: Partial<PlaceOrder> = {}): Promise<PlaceOrder> {
  const commune = changes.communeCode ?? NGHI_XUAN
  const { body: basket } = await api.get<Basket>(`/store/baskets/${basketId}?commune=${commune}`)
  const { termsVersion } = (await api.get<Settings>("/store/settings")).body
  const delivery = (parcel: BasketParcel) => parcel.shipping.find(({ kind }) => kind === "standard")
  return {
    ...newPerson(),
    communeCode: commune,
    shipping: Object.fromEntries(
      basket.parcels.map((parcel) => [parcel.producer.id, delivery(parcel)?.optionId ?? ""]),
    ),
    payment: "cash_on_delivery",
    ...(termsVersion && { termsVersion }),
    expectedTotal:
      basket.goods - basket.discount + basket.parcels.reduce((sum, parcel) => sum + (delivery(parcel)?.fee ?? 0), 0),
    locale: "vi",
    ...changes,
  }
}

export const order = (api: Api, basketId: string, form: unknown): Promise<Answer<PlacedOrder & Problem>> =>
  api.post(`/store/baskets/${basketId}/orders`, form)

/** A placed order of one of each pack. */
export async function placed(api: Api, wanted: Pack[], quantity = 1): Promise<PlacedOrder> {
  const basketId = await basketOf(api, wanted, quantity)
  const { status, body } = await order(api, basketId, await formFor(api, basketId))
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  return body
}
