import { withDatabase } from "../../bin/lib/postgres.mjs"
import { api } from "../api.mjs"

// The cheapest good of each producer that is sent, with the way it is sent; no alcohol, which nobody pays in cash.
const GOODS = `
  select distinct on (producer.id) producer.id as producer, variant.id as variant, option.id as option,
    price.amount::int as price
  from producer
  join listing on listing.producer_id = producer.id and not listing.alcohol
  join product_variant variant on variant.product_id = listing.product_id and variant.deleted_at is null
  join product_variant_price_set link on link.variant_id = variant.id
  join price on price.price_set_id = link.price_set_id and price.deleted_at is null
  join shipping_option option on option.shipping_profile_id = producer.shipping_profile_id
    and option.data->>'kind' = 'standard' and option.deleted_at is null
  where producer.status = 'approved'
  order by producer.id, price.amount, variant.id`

const COMMUNE = `select code from commune order by md5(code) limit 1`

const WAITING = `
  select (select count(*) from outbox_message where distributed_at is null)
    + (select count(*) from outbox_delivery where delivered_at is null and last_error is null) as messages`

const PATIENCE_MS = 60_000

/** The marketplace's own routes, as its pages call them. */
export async function ourShop(base, databaseUrl, publishableKey) {
  const [goods, commune] = await withDatabase(databaseUrl, async (db) => [
    (await db.query(GOODS)).rows,
    (await db.query(COMMUNE)).rows[0].code,
  ])
  const call = api(base, publishableKey)
  const { termsVersion } = await call("GET", "/store/settings")
  const add = (basket, { variant }) =>
    call("POST", `/store/baskets/${basket}/lines?commune=${commune}`, { variantId: variant, quantity: 1 })
  /** Answers what the order will cost, which the order must name. */
  const fill = async (basket, wanted) => {
    let filled
    for (const good of wanted) filled = await add(basket, good)
    const fees = filled.parcels.map(({ shipping }) => shipping.find(({ kind }) => kind === "standard").fee)
    return fees.reduce((sum, fee) => sum + fee, filled.goods)
  }
  const order = (basket, wanted, number, { total, payment = "cash_on_delivery" }) =>
    call("POST", `/store/baskets/${basket}/orders`, {
      name: "Nguyễn Thị Đo",
      phone: `09${String(10_000_000 + number)}`,
      communeCode: commune,
      address: `${number} đường Làng`,
      shipping: Object.fromEntries(wanted.map(({ producer, option }) => [producer, option])),
      payment,
      expectedTotal: total,
      ...(termsVersion && { termsVersion }),
    })
  return {
    goods,
    list: async () => (await call("GET", "/store/catalog/products?offered=true")).products,
    openBasket: async () => (await call("POST", "/store/baskets")).id,
    add,
    fill,
    order,
    /** An order of one good that waits for a transfer: token, amount and memo. */
    awaitTransfer: async (number) => {
      const basket = (await call("POST", "/store/baskets")).id
      const total = await fill(basket, goods.slice(0, 1))
      const { token } = await order(basket, goods.slice(0, 1), number, { total, payment: "bank_transfer" })
      const { amount, transfer } = await call("GET", `/store/order-pages/${token}/payment-request`)
      return { token, amount, memo: transfer.memo }
    },
    paymentRequest: (token) => call("GET", `/store/order-pages/${token}/payment-request`),
    /** Waits until everything that follows from a change has happened. */
    settle: async () => {
      const until = Date.now() + PATIENCE_MS
      while (Date.now() < until) {
        const { rows } = await withDatabase(databaseUrl, (db) => db.query(WAITING))
        if (Number(rows[0].messages) === 0) return
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      throw new Error(`The outbox was not empty after ${PATIENCE_MS / 1000} s`)
    },
  }
}
