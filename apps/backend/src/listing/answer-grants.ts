import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Problem, ShopGrants } from "@ocop/contract"
import { actingFor } from "../http/producer-actor"
import { readGrants } from "./reductions"

/** Answers what the shop grants its buyers at its own cost. */
export async function answerGrants(req: MedusaRequest, res: MedusaResponse<ShopGrants | Problem>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await req.scope.resolve("clock").today()
  res.json(await readGrants(sql, actingFor(req).shopId, today))
}
