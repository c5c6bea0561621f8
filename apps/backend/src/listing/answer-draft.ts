import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingDraft, Problem } from "@ocop/contract"
import { actingFor, nothingThere } from "../http/producer-actor"
import { readDrafts } from "./read-shop-goods"

/** Answers the draft of the path as it stands. @throws NOT_FOUND for another shop's and for a closed one. */
export async function answerDraft(req: MedusaRequest, res: MedusaResponse<ListingDraft | Problem>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await req.scope.resolve("clock").today()
  const [draft] = await readDrafts(sql, actingFor(req).shopId, today, req.params.id ?? "")
  if (!draft) throw nothingThere()
  res.json(draft)
}
