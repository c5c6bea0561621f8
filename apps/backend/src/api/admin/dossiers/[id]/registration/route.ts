import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskDossier, SavePaperRegistrationBody } from "@ocop/contract"
import { savePaperRegistration } from "../../../../../dossier/save-parts"
import { readBody, withProblems } from "../../../../../http/problem"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../officer/desk/write-paper"

/** Form 01 of a dossier that came on paper. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SavePaperRegistrationBody, req.body)
  const writer = await requirePaperWriter(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.transaction((trx) => savePaperRegistration(trx, writer, body))
  res.status(201).json(await deskOf(req))
})
