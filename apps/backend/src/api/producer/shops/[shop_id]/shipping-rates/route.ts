import { SetRatesSchema, type ShopRates } from "@ocop/contract"
import { changeShopRates, readShopRates } from "../../../../../carriers/shop-rates"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"

export const GET = withProblems<ShopRates>(async (req, res) => {
  res.json(await readShopRates(req.scope, actingFor(req).shopId))
})

/** The shop's own rates from a day on. */
export const POST = withProblems<ShopRates>(async (req, res) => {
  const { shopId } = actingFor(req)
  await changeShopRates(req.scope, { ...readBody(SetRatesSchema, req.body), shopId, mark: markOf(req) })
  res.json(await readShopRates(req.scope, shopId))
})
