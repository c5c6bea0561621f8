import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { RemittanceProblem } from "@ocop/domain"
import type { REMITTANCE_ROW_STATES } from "./models/remittance-row"

/** A row of a carrier's list as it was read. */
export interface ToldRow {
  number: number
  code: string
  /** Our own code, where the list names it besides. */
  ownCode?: string | null
  /** đồng. */
  amount: number
  fee: number
  toldOn: string | null
}

export interface RemittanceRowRow {
  id: string
  remittance_file_id: string
  number: number
  code: string
  own_code: string | null
  matched_by: string | null
  amount: number
  fee: number
  state: (typeof REMITTANCE_ROW_STATES)[number]
  problem: RemittanceProblem | null
  producer_order_id: string | null
}

/** The file of these bytes, or null. */
export async function remittanceFileBy(sql: Knex, sha256: string): Promise<string | null> {
  const row = await sql("remittance_file").where({ sha256, deleted_at: null }).first("id")
  return row?.id ?? null
}

/** A file and its rows, in one transaction; every row waits until it is judged. Fails as a whole when it is there. */
export async function recordRemittance(
  sql: Knex,
  file: { sha256: string; name: string; format: string; by: string; at: Date },
  rows: readonly ToldRow[],
): Promise<string> {
  return sql.transaction(async (trx) => {
    const id = generateEntityId("", "rfile")
    await trx("remittance_file").insert({
      id,
      sha256: file.sha256,
      name: file.name,
      format: file.format,
      rows: rows.length,
      uploaded_by: file.by,
      uploaded_at: file.at,
    })
    const told = rows.map(({ number, code, ownCode, amount, fee, toldOn }) => ({
      id: generateEntityId("", "rrow"),
      remittance_file_id: id,
      number,
      code,
      own_code: ownCode ?? null,
      amount,
      fee,
      told_on: toldOn,
      problem: "unknown_parcel",
    }))
    for (let from = 0; from < told.length; from += 500) await trx("remittance_row").insert(told.slice(from, from + 500))
    return id
  })
}

/** The row under its lock. @throws NOT_FOUND; CONFLICT when it is settled or closed. */
export async function queuedRow(trx: Knex.Transaction, id: string): Promise<RemittanceRowRow> {
  const row = await trx("remittance_row").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Remittance row ${id} was not found`)
  if (row.state !== "queued") throw new MedusaError(MedusaError.Types.CONFLICT, `Remittance row ${id} is ${row.state}`)
  return { ...row, amount: Number(row.amount), fee: Number(row.fee) }
}

/** Why a row waits, for which parcel, and who said that it is this one. */
export async function keepQueued(
  trx: Knex.Transaction,
  id: string,
  problem: RemittanceProblem,
  { parcelId, matchedBy }: { parcelId: string | null; matchedBy: string | null },
): Promise<void> {
  await trx("remittance_row")
    .where({ id })
    .update({ problem, producer_order_id: parcelId, matched_by: matchedBy, updated_at: trx.fn.now() })
}

/** The row's money is there: so much of the collection is settled by it. */
export async function settleRow(
  trx: Knex.Transaction,
  row: RemittanceRowRow,
  settled: { parcelId: string; collectionId: string; amount: number; by: string; at: Date; note: string | null },
): Promise<void> {
  await trx("cash_remittance").insert({
    id: generateEntityId("", "cremit"),
    cash_collection_id: settled.collectionId,
    producer_order_id: settled.parcelId,
    remittance_row_id: row.id,
    amount: settled.amount,
    fee: row.fee,
    received_at: settled.at,
    settled_by: settled.by,
  })
  await trx("remittance_row").where({ id: row.id }).update({
    state: "settled",
    problem: null,
    producer_order_id: settled.parcelId,
    note: settled.note,
    decided_by: settled.by,
    decided_at: settled.at,
    updated_at: trx.fn.now(),
  })
}

/** Nothing follows from the row; somebody says why. */
export async function closeRow(
  trx: Knex.Transaction,
  id: string,
  { note, by, at }: { note: string; by: string; at: Date },
): Promise<void> {
  await trx("remittance_row")
    .where({ id })
    .update({ state: "closed", note, decided_by: by, decided_at: at, updated_at: trx.fn.now() })
}
