import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskDossier } from "@ocop/contract"
import type { OfficerRequest } from "../../http/guards/admin-guard"
import { readDesk } from "./read"

/** The dossier that a route's `:id` names, for the officer who asks. @throws NOT_FOUND outside the own place. */
export async function deskOf(req: MedusaRequest): Promise<DeskDossier> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await req.scope.resolve("clock").today()
  return readDesk(sql, (req as OfficerRequest).officer, req.params.id ?? "", today)
}
