import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ListingDraft, type Problem, SaveDraftSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { answerDraft } from "../../../../../../listing/answer-draft"
import { requireOwnPhotos } from "../../../../../../listing/require-own-things"
import { LISTING } from "../../../../../../modules/listing"
import type ListingService from "../../../../../../modules/listing/service"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingDraft | Problem>): Promise<void> {
  await answerDraft(req, res)
}

/** Saves itself while people type: of two phones the slower is told, and nothing of either is lost in silence. */
export const POST = withProblems<ListingDraft>(async (req, res) => {
  const { version, content } = readBody(SaveDraftSchema, req.body)
  const { shopId, actor } = actingFor(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await requireOwnPhotos(sql, shopId, [...(content.photos ?? []), ...(content.labelPhotos ?? [])])
  const at = await req.scope.resolve("clock").now()
  await req.scope
    .resolve<ListingService>(LISTING)
    .saveDraft({ producerId: shopId, actor, at }, { id: req.params.id ?? "", version, content })
  await answerDraft(req, res)
})

/** Throws it away; what waits of it is taken back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { shopId, actor } = actingFor(req)
  const at = await req.scope.resolve("clock").now()
  await req.scope.resolve<ListingService>(LISTING).dropDraft({ producerId: shopId, actor, at }, req.params.id ?? "")
  res.status(204).end()
}
