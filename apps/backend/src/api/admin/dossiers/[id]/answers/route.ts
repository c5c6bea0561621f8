import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskDossier, SaveAnswerSchema } from "@ocop/contract"
import { saveAnswer } from "../../../../../dossier/save-answer"
import { readBody, withProblems } from "../../../../../http/problem"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { requirePaperWriter } from "../../../../../officer/desk/write-paper"

/** One answer of a self-assessment that came on paper. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SaveAnswerSchema, req.body)
  const writer = await requirePaperWriter(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.transaction((trx) => saveAnswer(trx, writer, body))
  res.status(201).json(await deskOf(req))
})
