import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopListingPage } from "@ocop/contract"
import { missingAnswers } from "@ocop/domain"
import { catalogContext } from "../../../../../../catalog/context"
import { actingFor, nothingThere } from "../../../../../../http/producer-actor"
import { ownListing } from "../../../../../../listing/own-pack"
import { readDrafts, readShopGoods } from "../../../../../../listing/read-shop-goods"

/** One product: as it stands, and what is being written about it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ShopListingPage>): Promise<void> {
  const { shopId } = actingFor(req)
  const context = await catalogContext(req.scope)
  const { productId, content } = await ownListing(context.sql, shopId, req.params.product_id ?? "")
  const [listing] = await readShopGoods(context, shopId, productId)
  if (!listing) throw nothingThere()
  const [draft] = listing.draftId ? await readDrafts(context.sql, shopId, context.today, listing.draftId) : []
  res.json({ listing, content, draft: draft ?? null, missing: missingAnswers(content, context.today) })
}
