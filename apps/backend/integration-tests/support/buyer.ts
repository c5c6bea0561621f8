import { basketOf, formFor, order, type Pack, packs, stock } from "./baskets"
import type { Row } from "./post"
import type { Shop } from "./shop"

/** Two packs of different makers with plenty in stock. */
export async function plenty(shop: Shop): Promise<[Pack, Pack]> {
  const [first, second] = await packs(shop)
  if (!first || !second) throw new Error("The template sells too little")
  for (const pack of [first, second]) await stock(shop, pack, 200)
  return [first, second]
}

let people = 0
/** An order of one of each pack by somebody whose e-mail address nobody else uses; `changes` replaces fields of the form. */
export async function buy(shop: Shop, wanted: Pack[], changes: Record<string, unknown> = {}) {
  people += 1
  const email = `buyer-${people}@example.com`
  const basketId = await basketOf(shop.api, wanted)
  const form = { ...(await formFor(shop.api, basketId)), email, ...changes }
  const { status, body } = await order(shop.api, basketId, form)
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  return { ...body, email, orderId: String(orderId), form }
}

export const messagesOf = (shop: Shop, orderId: string): Promise<Row[]> =>
  shop.db("message").where({ order_id: orderId })
