import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { DossierWriter } from "../../dossier/add-evidence"
import type { OfficerRequest } from "../../http/guards/admin-guard"
import { Refusal } from "../../http/problem"
import { canWrite } from "./read"
import { requireDossier } from "./require-dossier"

/**
 * Who writes in the dossier of the path for its maker: an officer, and only where it came on paper.
 * @throws NOT_FOUND outside the own place; FORBIDDEN for a dossier that its maker writes, and for other desks; Refusal
 * not_allowed_now when it is not the maker's turn.
 */
export async function requirePaperWriter(req: MedusaRequest): Promise<DossierWriter & { shopId: null }> {
  const { officer } = req as OfficerRequest
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const dossier = await requireDossier(sql, officer, req.params.id ?? "")
  if (!canWrite(officer.role, { isPaper: dossier.isPaper, state: "draft" }))
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Only a dossier on paper is written by its commune")
  if (!canWrite(officer.role, dossier))
    throw new Refusal("not_allowed_now", `Dossier ${dossier.id} is ${dossier.state}: it is not being written`, {
      dossier: dossier.state,
    })
  return { dossierId: dossier.id, shopId: null, actor: `user:${officer.userId}`, isAssistant: false }
}
