import { withDatabase } from "../../bin/lib/postgres.mjs"
import { api } from "../api.mjs"

const FACTS = `
  select (select token from api_key where title = 'Market') as key, (select id from region) as region`

// The cheapest good of each shop, with that shop's way to send it.
const GOODS = `
  select distinct on (option.id) variant.id as variant, option.id as option, price.amount::int as price
  from shipping_option option
  join product_shipping_profile profile on profile.shipping_profile_id = option.shipping_profile_id
  join product_variant variant on variant.product_id = profile.product_id
  join product_variant_price_set link on link.variant_id = variant.id
  join price on price.price_set_id = link.price_set_id
  order by option.id, price.amount, variant.id`

const CARD =
  "id,title,handle,thumbnail,variants.id,variants.title,*variants.calculated_price,+variants.inventory_quantity"

/** Medusa's own store routes, used as its documentation says. */
export async function stockShop(base, databaseUrl) {
  const [facts, goods] = await withDatabase(databaseUrl, async (db) => [
    (await db.query(FACTS)).rows[0],
    (await db.query(GOODS)).rows,
  ])
  const call = api(base, facts.key)
  const listing = new URLSearchParams({ limit: "24", region_id: facts.region, fields: CARD })
  const add = (basket, { variant }) =>
    call("POST", `/store/carts/${basket}/line-items`, { variant_id: variant, quantity: 1 })
  return {
    goods,
    list: async () => (await call("GET", `/store/products?${listing}`)).products,
    openBasket: async () => (await call("POST", "/store/carts", { region_id: facts.region })).cart.id,
    add,
    fill: async (basket, wanted) => {
      for (const good of wanted) await add(basket, good)
    },
    /** Address, one way to send per shop, payment, order: four requests and one for each shop. `mark` is told before the last. */
    order: async (basket, wanted, number, { mark }) => {
      await call("POST", `/store/carts/${basket}`, {
        email: `buyer${number}@example.com`,
        shipping_address: address(number),
      })
      for (const { option } of wanted)
        await call("POST", `/store/carts/${basket}/shipping-methods`, { option_id: option })
      const { payment_collection } = await call("POST", "/store/payment-collections", { cart_id: basket })
      await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
        provider_id: "pp_system_default",
      })
      await mark()
      const { order } = await call("POST", `/store/carts/${basket}/complete`)
      if (order.items.length !== wanted.length) throw new Error(`Stock made an order of ${order.items.length} lines`)
    },
    settle: async () => {},
  }
}

const address = (number) => ({
  first_name: "Nguyễn Thị Đo",
  phone: `09${String(10_000_000 + number)}`,
  address_1: `${number} đường Làng`,
  city: "Xã Tiên Điền",
  province: "42",
  country_code: "vn",
})
