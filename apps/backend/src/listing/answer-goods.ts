import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Problem, ShopListing } from "@ocop/contract"
import { catalogContext } from "../catalog/context"
import { actingFor, nothingThere } from "../http/producer-actor"
import { readShopGoods } from "./read-shop-goods"

/** Answers the product of the path as its shop sees it now. @throws NOT_FOUND for another shop's. */
export async function answerGoods(req: MedusaRequest, res: MedusaResponse<ShopListing | Problem>): Promise<void> {
  const context = await catalogContext(req.scope)
  const [listing] = await readShopGoods(context, actingFor(req).shopId, req.params.product_id ?? "")
  if (!listing) throw nothingThere()
  res.json(listing)
}
