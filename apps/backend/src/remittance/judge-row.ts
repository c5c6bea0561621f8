import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { judgeRemittance, type RemittanceProblem, readParcelCode } from "@ocop/domain"
import { keepQueued, queuedRow, type RemittanceRowRow, settleRow } from "../modules/carrier/remittances"

interface Judged {
  problem: RemittanceProblem | null
  parcelId: string | null
  collectionId: string | null
}

/** What somebody says that settles a row which does not fit by itself. */
export interface Decision {
  by: string
  at: Date
  note: string | null
  /** The parcel that the code means; null: by the code. */
  parcelId: string | null
  /** A part of what was collected is settled by it, and the rest stays with the carrier. */
  takesLess: boolean
}

/**
 * Judges a queued row under its lock: what fits to the đồng is settled, anything else says why it waits. With a
 * `decision` of a person, less than was collected may settle too. Answers the problem that is left, or null.
 * @throws NOT_FOUND; CONFLICT when the row is settled or closed.
 */
export async function judgeRow(
  trx: Knex.Transaction,
  id: string,
  decision: Decision,
): Promise<RemittanceProblem | null> {
  const row = await queuedRow(trx, id)
  // What somebody said that a code means stands until it is settled.
  const parcelId = decision.parcelId ?? (await parcelBy(trx, row.code)) ?? row.producer_order_id
  const { problem, collectionId } = await judged(trx, row, parcelId, decision)
  if (problem || !parcelId || !collectionId) {
    await keepQueued(trx, id, problem ?? "unknown_parcel", parcelId)
    return problem ?? "unknown_parcel"
  }
  const { by, at, note } = decision
  await settleRow(trx, row, { parcelId, collectionId, amount: row.amount, by, at, note })
  return null
}

/** The parcel that a carrier's code means: its tracking code, the code that we gave the carrier, or our own. */
async function parcelBy(sql: Knex, code: string): Promise<string | null> {
  const ours = readParcelCode(code)
  const rows: { id: string }[] = await sql("producer_order as po")
    .where({ "po.deleted_at": null })
    .where((either) => {
      either
        .whereRaw("upper(po.tracking_code) = upper(?)", [code])
        .orWhereIn("po.id", (q) =>
          q.select("producer_order_id").from("waybill").whereRaw("upper(order_code) = upper(?)", [code]),
        )
        .orWhereIn("po.id", (q) =>
          q.select("producer_order_id").from("waybill").whereRaw("upper(client_code) = upper(?)", [code]),
        )
      if (ours) either.orWhere("po.code", ours)
    })
    .limit(2)
    .select("po.id")
  // A code that two parcels carry means neither.
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

async function judged(
  trx: Knex.Transaction,
  row: RemittanceRowRow,
  parcelId: string | null,
  { parcelId: isSaid, takesLess }: Decision,
): Promise<Judged> {
  if (!parcelId) return { problem: judgeRemittance(row.amount, null), parcelId, collectionId: null }
  const cash = await trx("cash_collection")
    .where({ producer_order_id: parcelId, captured: true, deleted_at: null })
    .forUpdate()
    .first("id", "amount", "held_by")
  const settled = cash
    ? await trx("cash_remittance").where({ cash_collection_id: cash.id }).sum({ amount: "amount" }).first()
    : undefined
  const left = cash ? Number(cash.amount) - Number(settled?.amount ?? 0) : 0
  const repeated = await trx("remittance_row")
    .where({ remittance_file_id: row.remittance_file_id, producer_order_id: parcelId, state: "settled" })
    .first("id")
  const problem = judgeRemittance(row.amount, {
    collected: cash ? { amount: left, heldBy: cash.held_by, isSettled: left === 0 } : null,
    // Whoever says that a row means this parcel has seen the other row.
    isRepeated: repeated !== undefined && isSaid === null,
  })
  const isTaken = problem === "amount_differs" && takesLess && row.amount < left
  return { problem: isTaken ? null : problem, parcelId, collectionId: cash?.id ?? null }
}
