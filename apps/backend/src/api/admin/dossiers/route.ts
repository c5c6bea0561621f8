import type { MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskDossier, type DeskDossiers, DossiersQuery, EnterPaperDossierBody } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import type { OfficerRequest } from "../../../http/guards/admin-guard"
import { readBody, withProblems } from "../../../http/problem"
import { enterPaperDossier } from "../../../officer/desk/enter-paper"
import { listDesk } from "../../../officer/desk/list"
import { readDesk } from "../../../officer/desk/read"
import { readQuery } from "../../store/catalog/answer"

/** The queue of whoever asks: dossiers of the own place, what is late first. */
export async function GET(req: OfficerRequest, res: MedusaResponse<DeskDossiers>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { late, ...asked } = readQuery(DossiersQuery, req.query)
  const today = await req.scope.resolve("clock").today()
  res.json(await listDesk(sql, req.officer, { ...asked, late: late === "true" }, today))
}

/** Begins a dossier that was brought on paper. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const { officer } = req as OfficerRequest
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const body = readBody(EnterPaperDossierBody, req.body)
  const at = await req.scope.resolve("clock").now()
  const today = todayInVietnam(at)
  const id = await sql.transaction((trx) => enterPaperDossier(trx, { ...body, officer, at, today }))
  res.status(201).json(await readDesk(sql, officer, id, today))
})
