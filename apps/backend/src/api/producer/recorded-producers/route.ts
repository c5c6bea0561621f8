import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RecordedProducers, RecordedProducersQuery } from "@ocop/contract"
import { recordedProducers } from "../../../producer/recorded"
import { readQuery } from "../../store/catalog/answer"

/** Producers of the public list that somebody may be. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RecordedProducers>) {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { q } = readQuery(RecordedProducersQuery, req.query)
  res.json({ producers: await recordedProducers(sql, q) })
}
