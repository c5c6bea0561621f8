import { answerTo, eventOf, type FakeStripe, type Intent, signatureOf, startFakeStripe } from "@ocop/stripe-stub"
import type { Page } from "@playwright/test"
import { shop } from "./shop"

/** Opens the stub of Stripe's API where the shop looks for it. */
export const openStripe = (): Promise<FakeStripe> => startFakeStripe(Number(new URL(shop.stripe.host).port))

/**
 * A stub of ours of the script of js.stripe.com: one field for the card's number, and a confirmation that asks
 * api.stripe.com as Stripe's frame does. It proves our wiring and our words, not Stripe.
 */
const SCRIPT = `
window.Stripe = function () {
  let intentId = ""
  let field
  return {
    _registerWrapper() {},
    elements({ clientSecret }) {
      intentId = clientSecret.split("_secret_")[0]
      return {
        create() {
          const told = {}
          const root = document.createElement("div")
          return {
            on(what, tell) { told[what] = tell },
            mount(place) {
              root.innerHTML = '<label>Số thẻ <input inputmode="numeric" autocomplete="off"></label>'
              field = root.querySelector("input")
              place.append(root)
              setTimeout(() => told.ready?.(), 0)
            },
            destroy() { root.remove() },
          }
        },
      }
    },
    async confirmPayment() {
      const declined = field.value.replaceAll(" ", "").endsWith("9995")
      const answer = await fetch("https://api.stripe.com/v1/payment_intents/" + intentId + "/confirm", {
        method: "POST",
        body: new URLSearchParams({ payment_method: declined ? "pm_card_visa_chargeDeclined" : "pm_card_visa" }),
      })
      const body = await answer.json()
      return answer.ok ? { paymentIntent: body } : { error: body.error }
    },
  }
}`

/** Lets this page meet the stub in place of Stripe; answers the addresses it asked of Stripe. */
export async function meetStripe(page: Page, { memory }: FakeStripe): Promise<string[]> {
  const asked: string[] = []
  await page.route("https://js.stripe.com/**", (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: "text/javascript", body: SCRIPT })
  })
  await page.route("https://api.stripe.com/**", (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const fields = new URLSearchParams(route.request().postData() ?? "")
    const { status, body } = answerTo(memory, { method: route.request().method(), path: pathname, fields })
    return route.fulfill({ status, json: body, headers: { "access-control-allow-origin": "*" } })
  })
  return asked
}

/** Stripe tells the shop, signed, that a card was charged. */
export async function stripeTells(intent: Intent): Promise<number> {
  const payload = eventOf("payment_intent.succeeded", intent)
  const answer = await fetch(`${shop.backendUrl}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signatureOf(payload, shop.stripe.secret) },
    body: payload,
  })
  return answer.status
}
