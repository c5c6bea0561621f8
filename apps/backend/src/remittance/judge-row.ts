import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { judgeRemittance, type RemittanceProblem } from "@ocop/domain"
import { keepQueued, queuedRow, type RemittanceRowRow, settleRow } from "../modules/carrier/remittances"
import { type NamedParcel, parcelOfRow } from "./parcel-of-row"

interface Judged {
  problem: RemittanceProblem | null
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
  const said = decision.parcelId ?? (row.matched_by ? row.producer_order_id : null)
  const matchedBy = decision.parcelId ? decision.by : row.matched_by
  const named = said ? { parcelId: said, isTyped: false } : await parcelOfRow(trx, row)
  const parcelId = named?.parcelId ?? null
  const { problem, collectionId } = await judged(trx, row, named, { ...decision, isSaid: said !== null })
  if (problem || !parcelId || !collectionId) {
    await keepQueued(trx, id, problem ?? "unknown_parcel", { parcelId, matchedBy })
    return problem ?? "unknown_parcel"
  }
  const { by, at, note } = decision
  await settleRow(trx, row, { parcelId, collectionId, amount: row.amount, by, at, note })
  return null
}

async function judged(
  trx: Knex.Transaction,
  row: RemittanceRowRow,
  named: NamedParcel | null,
  { isSaid, takesLess }: Decision & { isSaid: boolean },
): Promise<Judged> {
  if (!named) return { problem: judgeRemittance(row.amount, null), collectionId: null }
  const { parcelId, isTyped } = named
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
    isRepeated: repeated !== undefined && !isSaid,
    isTyped,
  })
  const isTaken = problem === "amount_differs" && takesLess && row.amount < left
  return { problem: isTaken ? null : problem, collectionId: cash?.id ?? null }
}
