import type { ListingPhoto } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { takeInPhoto } from "../../../../../listing/fresh-photos"
import { readPhotoForm } from "../../../../../listing/read-photo-form"

/** A photograph of goods or of a label, from camera or file; nobody but the shop and the operator sees it yet. */
export const POST = withProblems<ListingPhoto>(async (req, res) => {
  const { shopId, actor } = actingFor(req)
  const file = await readPhotoForm(req)
  const { id, width, height, shown_at } = await takeInPhoto(req.scope, { file, shopId, actor })
  res.status(201).json({ id, width, height, isPublic: shown_at !== null })
})
