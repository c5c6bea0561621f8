import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Statement } from "@ocop/contract"
import { readPayouts } from "./read"
import { statementRows } from "./statement-rows"

/** A payout with what it is made of; null where there is none, or it is another shop's. `producerId` null: any shop's. */
export async function readStatement(
  sql: Knex,
  id: string,
  producerId: string | null,
  { whole = false } = {},
): Promise<Statement | null> {
  const { payouts } = await readPayouts(sql, { id, ...(producerId && { producerId }), limit: 1, offset: 0 }, { whole })
  const [payout] = payouts
  return payout ? { payout, rows: await statementRows(sql, id) } : null
}
