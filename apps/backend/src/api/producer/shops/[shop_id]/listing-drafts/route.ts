import { type ListingDraft, OpenDraftSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { openShopDraft } from "../../../../../listing/open-shop-draft"

/** Begins to write: of a new product, of a change, or of a recognised product that the shop says is its own. */
export const POST = withProblems<ListingDraft>(async (req, res) => {
  const { productId, content } = readBody(OpenDraftSchema, req.body)
  res.status(201).json(await openShopDraft(req.scope, actingFor(req), productId, content))
})
