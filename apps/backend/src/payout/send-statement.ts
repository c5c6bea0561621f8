import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StatementFormatQuery } from "@ocop/contract"
import { readQuery } from "../api/store/catalog/answer"
import { statementDocument, statementSheet } from "../documents/statement"
import { nothingThere } from "../http/producer-actor"
import { readStatement } from "./statement"

const TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** Answers a payout's statement as a file. `producerId` null: for the operator. @throws NOT_FOUND */
export async function sendStatement(req: MedusaRequest, res: MedusaResponse, producerId: string | null): Promise<void> {
  const { format, locale } = readQuery(StatementFormatQuery, req.query)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = await readStatement(sql, req.params.id ?? "", producerId)
  if (!statement) throw nothingThere()
  const settings = await req.scope.resolve("setting").get()
  const at = await req.scope.resolve("clock").now()
  const file =
    format === "pdf"
      ? await statementDocument({ ...statement, settings, at }, locale)
      : statementSheet(statement, locale)
  res
    .set("content-type", TYPES[format])
    .set(
      "content-disposition",
      `attachment; filename="${statement.payout.memo.toLowerCase().replaceAll(" ", "-")}.${format}"`,
    )
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(file)
}
