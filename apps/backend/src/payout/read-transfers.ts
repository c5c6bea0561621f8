import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { PayoutTransfer } from "./bank-templates"

/** The transfers of a run that the bank has not settled, with whole account numbers. @throws NOT_FOUND */
export async function readTransfers(sql: Knex, runId: string): Promise<PayoutTransfer[]> {
  const run = await sql("payout_run").where({ id: runId, deleted_at: null }).first("id")
  if (!run) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Payout run ${runId} was not found`)
  const rows: (Omit<PayoutTransfer, "amount"> & { amount: string })[] = await sql("payout")
    .where({ payout_run_id: runId, state: "made", deleted_at: null })
    .orderBy("number")
    .select("number", "amount", "memo", {
      bankBin: "bank_bin",
      accountNumber: "account_number",
      accountName: "account_name",
    })
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}
