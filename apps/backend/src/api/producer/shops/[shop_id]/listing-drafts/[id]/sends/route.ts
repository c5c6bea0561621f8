import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SendDraftSchema, type SentListing } from "@ocop/contract"
import { missingAnswers } from "@ocop/domain"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { actingFor } from "../../../../../../../http/producer-actor"
import { shopActOf } from "../../../../../../../http/shop-act"
import { wholeContent } from "../../../../../../../listing/whole-content"
import { noDraft, openDrafts } from "../../../../../../../modules/listing/drafts"
import { sendListingWorkflow } from "../../../../../../../workflows/listing/send-listing"

/** Sends what is in the draft: what may takes effect at once, the rest goes to the operator. */
export const POST = withProblems<SentListing>(async (req, res) => {
  const { version } = readBody(SendDraftSchema, req.body)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const draft = await openDrafts(sql, actingFor(req).shopId)
    .andWhere({ id: req.params.id ?? "" })
    .first()
  if (!draft) throw noDraft()
  const content = wholeContent(draft.content, { isNew: draft.product_id === null })
  const { result } = await sendListingWorkflow(req.scope).run({
    input: { ...shopActOf(req), productId: draft.product_id, content, draft: { id: draft.id, version } },
  })
  const today = await req.scope.resolve("clock").today()
  res.status(201).json({ ...result, missing: missingAnswers(content, today) })
})
