import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { memoIn } from "@ocop/domain"
import { type Movement, type TransactionRow, toTransaction } from "./transactions"

/** Rows in one statement: PostgreSQL takes at most 65,535 bindings. */
const BATCH = 1000

/** Writes movements down, each once; answers those that nobody had told before. */
export async function record(sql: Knex, movements: readonly Movement[]): Promise<TransactionRow[]> {
  const written: TransactionRow[] = []
  for (let from = 0; from < movements.length; from += BATCH) {
    const batch = movements.slice(from, from + BATCH)
    written.push(...(await insert(sql, batch)))
    written.push(...(await insert(sql, await namesakes(sql, batch))))
  }
  return written
}

async function insert(sql: Knex, movements: readonly Movement[]): Promise<TransactionRow[]> {
  if (movements.length === 0) return []
  const rows = await sql("bank_transaction")
    .insert(movements.map(rowOf))
    .onConflict(sql.raw("(source, reference) where deleted_at is null"))
    .ignore()
    .returning("*")
  return rows.map(toTransaction)
}

const A_DAY_AND_A_HALF_MS = 36 * 3_600_000

/** Another amount or another day under a number that is taken is other money, never the same told again. */
async function namesakes(sql: Knex, movements: readonly Movement[]): Promise<Movement[]> {
  const known: { source: string; reference: string; amount: string; happened_at: Date }[] = await sql(
    "bank_transaction",
  )
    .whereIn(
      "reference",
      movements.map(({ reference }) => reference),
    )
    .select("source", "reference", "amount", "happened_at")
  const byName = new Map(known.map((row) => [`${row.source} ${row.reference}`, row] as const))
  return movements.flatMap((movement) => {
    const row = byName.get(`${movement.source} ${movement.reference}`)
    const isSame =
      !row ||
      (Number(row.amount) === movement.amount &&
        Math.abs(row.happened_at.getTime() - movement.happenedAt.getTime()) < A_DAY_AND_A_HALF_MS)
    const day = movement.happenedAt.toISOString().slice(0, 10)
    return isSame ? [] : [{ ...movement, reference: `${movement.reference}@${day}@${movement.amount}` }]
  })
}

const rowOf = (movement: Movement) => ({
  id: generateEntityId("", "btx"),
  source: movement.source,
  reference: movement.reference,
  account_number: movement.accountNumber,
  amount: movement.amount,
  currency: movement.currency,
  description: movement.description,
  happened_at: movement.happenedAt,
  counter_account: movement.counterAccount,
  counter_name: movement.counterName,
  memo: memoIn(movement.description),
  bank_file_id: movement.bankFileId ?? null,
})
