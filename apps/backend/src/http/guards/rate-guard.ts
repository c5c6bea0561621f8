import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Problem } from "@ocop/contract"
import type { RateName } from "../../modules/setting/defaults"
import { RateLimiter } from "../rate-limiter"
import { matches, pathOf, type RouteRule } from "../rules/route-pattern"
import { visitorOf } from "../visitor"

/** Which of the settings' rates counts for a route; the first line that fits. Other reads are not counted: pages are cached. */
const RATES: readonly [RateName, RouteRule][] = [
  ["login", "POST /auth/:actor_type/emailpass/**"],
  ["login", "POST /auth/mfa/**"],
  ["login", "POST /store/account/sessions"],
  ["code", "POST /store/account/codes"],
  ["account", "POST /store/account/registrations"],
  ["account", "POST /store/account/password-resets"],
  ["account", "POST /store/account/password"],
  ["login", "POST /store/account/contacts"],
  ["account", "POST /store/account/data-requests"],
  ["tracking", "POST /store/order-pages/:token/data-requests"],
  ["voucher", "POST /store/baskets/:id/vouchers"],
  ["order", "POST /store/baskets/:id/orders"],
  ["tracking", "POST /store/order-trackings"],
  ["report", "POST /store/order-pages/:token/parcels/:parcel_id/reports"],
  ["report", "POST /store/order-pages/:token/parcels/:parcel_id/returns"],
  ["report", "POST /store/mark-reports"],
  ["document", "GET /store/order-pages/:token/contract"],
  // Each is a signature, or a read of many rows.
  ["search", "GET /store/certificates/:code/token"],
  ["search", "GET /store/ocop/products"],
  ["search", "GET /store/order-pages/:token/reports/**"],
  ["search", "GET /store/order-pages/:token/returns/**"],
  ["search", "GET /store/order-pages/:token"],
  ["search", "GET /store/catalog/search"],
  ["search", "GET /store/places/matches"],
  ["login", "POST /producer/account/sessions"],
  ["code", "POST /producer/account/codes"],
  ["account", "POST /producer/account/registrations"],
  ["account", "POST /producer/account/password-resets"],
  ["account", "POST /producer/account/password"],
  ["login", "POST /producer/account/contacts"],
  ["code", "POST /producer/shops/:shop_id/invitations"],
  ["tracking", "POST /producer/account/invitation-previews"],
  ["tracking", "POST /producer/account/invitation-acceptances"],
  ["write", "WRITE /store/**"],
  ["photo", "POST /producer/shops/:shop_id/listing-photos"],
  ["write", "WRITE /producer/**"],
  ["hook", "WRITE /hooks/**"],
]
const TESTS = RATES.map(([rate, rule]) => ({ rate, isIt: matches(rule) }))

const limiter = new RateLimiter()

/** Counts requests per visitor, in this process; the rates are settings. 429 says when to come back. */
export async function guardRate(
  req: MedusaRequest,
  res: MedusaResponse<Problem>,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req)
  const rate = TESTS.find(({ isIt }) => isIt(req.method, path))?.rate
  if (!rate) return next()
  const { rates } = await req.scope.resolve("setting").get()
  const waitSeconds = limiter.take(`${rate} ${visitorOf(req)}`, rates[rate])
  if (waitSeconds === 0) return next()
  res
    .status(429)
    .set("retry-after", String(waitSeconds))
    .json({ type: "too_many_requests", code: "too_many_requests", message: `Too many requests: wait ${waitSeconds} s` })
}
