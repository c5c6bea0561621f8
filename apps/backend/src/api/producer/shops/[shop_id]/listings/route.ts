import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListingContentSchema, SendListingSchema, type SentListing, type ShopListings } from "@ocop/contract"
import { missingAnswers, proposeGroup } from "@ocop/domain"
import { catalogContext } from "../../../../../catalog/context"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { shopActOf } from "../../../../../http/shop-act"
import { readDrafts, readShopGoods } from "../../../../../listing/read-shop-goods"
import { sendListingWorkflow } from "../../../../../workflows/listing/send-listing"

/** The shop's goods, and what it is writing. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ShopListings>): Promise<void> {
  const { shopId } = actingFor(req)
  const context = await catalogContext(req.scope)
  const [listings, drafts, shop] = await Promise.all([
    readShopGoods(context, shopId),
    readDrafts(context.sql, shopId, context.today),
    context.sql("producer").where({ id: shopId }).first<{ status: string } | undefined>("status"),
  ])
  const news = drafts.filter(({ kind }) => kind !== "change")
  res.json({ listings, drafts: news, isApproved: shop?.status === "approved" })
}

/** Five answers send a listing; what they leave out is proposed from the name, or asked for afterwards. */
export const POST = withProblems<SentListing>(async (req, res) => {
  const sent = readBody(SendListingSchema, req.body)
  const proposed = proposeGroup(sent.name)
  const group = sent.group ?? proposed.group
  const criteriaSet = sent.criteriaSet ?? (group === proposed.group ? proposed.criteriaSet : null)
  const content = readBody(ListingContentSchema, { ...sent, group, criteriaSet })
  const { result } = await sendListingWorkflow(req.scope).run({
    input: { ...shopActOf(req), productId: null, content },
  })
  const today = await req.scope.resolve("clock").today()
  res.status(201).json({ ...result, missing: missingAnswers(content, today) })
})
