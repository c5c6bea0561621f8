import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { audit } from "../../../../../audit/write"
import { actorOf } from "../../../../../http/actor"
import { BANK_TEMPLATE_IDS, bankRows } from "../../../../../payout/bank-templates"
import { readTransfers } from "../../../../../payout/read-transfers"
import { writeXlsx } from "../../../../../spreadsheets/write-xlsx"
import { readQuery } from "../../../../store/catalog/answer"

const QuerySchema = z.strictObject({ template: z.enum(BANK_TEMPLATE_IDS) })

/** The transfers of a run that wait, as a bank takes them. Whole account numbers leave here: it is written down who asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { template } = readQuery(QuerySchema, req.query)
  const { id = "" } = req.params
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const transfers = await readTransfers(sql, id)
  await audit(sql, {
    actor: actorOf(req),
    forShop: null,
    act: "payout_run.exported",
    subject: `payout_run:${id}`,
    after: { template, transfers: transfers.length },
  })
  const file = writeXlsx([{ name: "Chi", rows: bankRows(template, transfers) }])
  res
    .set("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    .set("content-disposition", `attachment; filename="chi-${template}.xlsx"`)
    .set("cache-control", "private, no-store")
    .send(file)
}
