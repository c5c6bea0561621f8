import type { MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { noSuchDossier } from "../../../../../../../dossier/move"
import type { OfficerRequest } from "../../../../../../../http/guards/admin-guard"
import { requireDossier } from "../../../../../../../officer/desk/require-dossier"

/** A paper of the advisory team, for whoever may see the dossier. */
export async function GET(req: OfficerRequest, res: MedusaResponse): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { id = "", file_id: fileId = "" } = req.params
  await requireDossier(sql, req.officer, id)
  const row = await sql("study_file").where({ id: fileId, dossier_id: id, deleted_at: null }).first("file_key", "mime")
  if (!row) throw noSuchDossier()
  const file = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(row.file_key)
  res
    .set("content-type", row.mime)
    .set("content-disposition", "inline")
    .set("cache-control", "private, no-store")
    .set("x-frame-options", "SAMEORIGIN")
    .set(
      "content-security-policy",
      row.mime === "application/pdf" ? "default-src 'none'" : "default-src 'none'; sandbox",
    )
    .send(file)
}
