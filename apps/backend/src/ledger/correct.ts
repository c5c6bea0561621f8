import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LedgerCorrection } from "@ocop/contract"
import { balanced } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { writeTransactions } from "../modules/ledger/write"

/**
 * A person puts right what is wrong: balanced entries with the reason, once by their key, audited with them. Answers the
 * transaction's id; null where this key was written before. @throws Refusal invalid_fields for a producer nobody knows.
 */
export async function correctLedger(
  container: MedusaContainer,
  { key, reason, entries }: LedgerCorrection,
  actor: string,
): Promise<string | null> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const whose = [...new Set(entries.flatMap(({ producerId }) => producerId ?? []))]
  const known: string[] = await sql("producer").whereIn("id", whose).whereNull("deleted_at").pluck("id")
  if (known.length < whose.length)
    throw new Refusal("invalid_fields", "There is no such producer", { producer: "unknown" })
  return sql.transaction(async (trx) => {
    const cause = `correction:${key}`
    const producerId = whose.length === 1 ? (whose[0] ?? null) : null
    const written = await writeTransactions(trx, [
      { cause, kind: "correction", at, entries: balanced(entries), actor, reason, producerId },
    ])
    const id = written.get(cause) ?? null
    if (id)
      await audit(trx, {
        actor,
        forShop: producerId,
        act: "ledger.corrected",
        subject: `ledger_transaction:${id}`,
        after: { reason, entries },
      })
    return id
  })
}
