import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ShopParcels, ShopParcelsQuery } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { listShopParcels } from "../../../../../parcel/shop/list-parcels"
import { viewerOf } from "../../../../../parcel/shop/viewer"

export const GET = withProblems<ShopParcels>(async (req, res) => {
  const filter = readBody(ShopParcelsQuery, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { shopId } = actingFor(req)
  res.set("cache-control", "no-store")
  res.json(await listShopParcels(sql, shopId, filter, await viewerOf(req)))
})
