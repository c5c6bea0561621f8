import type { OrderPage, PaymentRequest } from "@ocop/contract"
import Stripe from "stripe"
import { basketOf, formFor, order, type Pack, packs } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"

/** What the stub of Stripe cannot prove: that Stripe takes our calls and answers as we read it. Test keys only. */
const apiKey = process.env.STRIPE_TEST_API_KEY ?? ""
if (!/^(sk|rk)_test_/.test(apiKey)) throw new Error("STRIPE_TEST_API_KEY must be a test key of Stripe, sk_test_…")
const stripe = new Stripe(apiKey)

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop({
    STRIPE_API_KEY: apiKey,
    STRIPE_WEBHOOK_SECRET: "whsec_not_used_here",
    STRIPE_PUBLISHABLE_KEY: "pk_test_not_used_here",
    STRIPE_API_HOST: "",
  })
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())

async function byCard(wanted: Pack[]) {
  const basketId = await basketOf(shop.api, wanted)
  const { status, body } = await order(shop.api, basketId, await formFor(shop.api, basketId, { payment: "card" }))
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const placed = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  const request = await shop.db("payment_request").where({ order_id: placed.order_id }).first("external_id")
  return { token: body.token, intentId: String(request.external_id) }
}
const page = async (token: string) => (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
const refresh = async (token: string) =>
  (await shop.api.post<PaymentRequest>(`/store/order-pages/${token}/payment-request/refreshes`)).body
const pay = (intentId: string, payment_method: string) => stripe.paymentIntents.confirm(intentId, { payment_method })

test("declined, then charged in whole đồng, then one parcel refunded", async () => {
  const { token, intentId } = await byCard(goods.slice(0, 2))
  const { total, parcels } = await page(token)
  expect(await stripe.paymentIntents.retrieve(intentId)).toMatchObject({
    amount: total,
    currency: "vnd",
    capture_method: "automatic",
    payment_method_types: ["card"],
  })
  await expect(pay(intentId, "pm_card_visa_chargeDeclined")).rejects.toThrow(/declined/)
  expect((await refresh(token)).state).toBe("waiting")
  await pay(intentId, "pm_card_visa")
  expect((await refresh(token)).state).toBe("paid")
  const [first] = parcels
  const cancelled = await shop.api.post(`/store/order-pages/${token}/parcels/${first?.id}/cancellations`)
  expect(cancelled.status).toBe(200)
  const refunds = await stripe.refunds.list({ payment_intent: intentId })
  expect(refunds.data.map(({ amount }) => amount)).toEqual([first?.total])
})

test("less is asked for when a parcel falls away, nothing when the last one does", async () => {
  const { token, intentId } = await byCard(goods.slice(0, 2))
  const [first, second] = (await page(token)).parcels
  await shop.api.post(`/store/order-pages/${token}/parcels/${first?.id}/cancellations`)
  expect((await stripe.paymentIntents.retrieve(intentId)).amount).toBe(second?.total)
  await shop.api.post(`/store/order-pages/${token}/parcels/${second?.id}/cancellations`)
  expect((await stripe.paymentIntents.retrieve(intentId)).status).toBe("canceled")
})
