import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DateSchema, type PayoutPreview } from "@ocop/contract"
import { z } from "zod"
import { type DuePayout, duePayouts } from "../../../../payout/due"
import { readQuery } from "../../../store/catalog/answer"

const QuerySchema = z.strictObject({ through: DateSchema })

/** What a run of this day would pay, to whom, and who has to wait. Nothing is written. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PayoutPreview>) {
  const { through } = readQuery(QuerySchema, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { money } = await req.scope.resolve("setting").get()
  const producers = (await duePayouts(sql, through, money)).map(previewOf)
  const total = producers.reduce((all, { amount }) => all + amount, 0)
  res.json({ through, total, minimum: money.payoutMin, producers })
}

function previewOf(due: DuePayout) {
  const { producerId, name, suspended, payable, debt, sum } = due
  const waits = reasonOf(due)
  const amount = waits === null ? (sum?.amount ?? 0) : 0
  return { id: producerId, name, payable, debt, amount, waits, suspended } as const
}

function reasonOf({ payable, debt, sum, account, isNewAccount }: DuePayout) {
  if (sum === null) return payable < debt ? "owes" : "too_little"
  if (account === null) return "no_account"
  return isNewAccount ? "new_account" : null
}
