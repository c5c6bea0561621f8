import type { ShopMembers } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { readShopMembers } from "../../../../../member/shop-members"

/** Who works in the shop. */
export const GET = withProblems<ShopMembers>(async (req, res) => {
  res.json(await readShopMembers(req.scope, actingFor(req)))
})
