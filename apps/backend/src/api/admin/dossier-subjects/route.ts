import type { MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DossierSubjects, DossierSubjectsQuery } from "@ocop/contract"
import type { OfficerRequest } from "../../../http/guards/admin-guard"
import { listSubjects } from "../../../officer/desk/subjects"
import { readQuery } from "../../store/catalog/answer"

/** Products of the own place that a dossier on paper may be about. */
export async function GET(req: OfficerRequest, res: MedusaResponse<DossierSubjects>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { q } = readQuery(DossierSubjectsQuery, req.query)
  const today = await req.scope.resolve("clock").today()
  res.json({ subjects: await listSubjects(sql, req.officer, { q, today }) })
}
