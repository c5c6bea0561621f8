import { type ShopReturns, ShopReturnsQuery } from "@ocop/contract"
import { listShopReturns } from "../../../../../aftersale/returns/list-returns"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { readQuery } from "../../../../store/catalog/answer"

export const GET = withProblems<ShopReturns>(async (req, res) => {
  const { shopId } = actingFor(req)
  res.json(await listShopReturns(req.scope, { shopId, ...readQuery(ShopReturnsQuery, req.query) }))
})
