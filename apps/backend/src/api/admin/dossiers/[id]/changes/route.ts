import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskDossier, SaveChangesSchema } from "@ocop/contract"
import { saveChanges } from "../../../../../dossier/save-parts"
import { readBody, withProblems } from "../../../../../http/problem"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../officer/desk/write-paper"

/** What changed since the recognition, as the paper tells it. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SaveChangesSchema, req.body)
  const writer = await requirePaperWriter(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.transaction((trx) => saveChanges(trx, writer, body))
  res.status(201).json(await deskOf(req))
})
