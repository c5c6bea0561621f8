import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

interface Carry {
  from: string
  to: string
  /** Criterion of the last dossier's set → of the new one. */
  criteria: Readonly<Record<string, string>>
  actor: string
  at: Date
}

/**
 * Repeats the evidence of a last dossier in a new one, marked as carried; files are shared. What proved a criterion that
 * is no longer asked proves the dossier as a whole. Sales of then are not carried: they are drawn anew.
 */
export async function carryEvidence(trx: Knex.Transaction, { from, to, criteria, actor, at }: Carry): Promise<void> {
  const rows: Record<string, unknown>[] = await trx("dossier_evidence")
    .where({ dossier_id: from, deleted_at: null })
    .whereNot({ kind: "sales" })
    .orderBy(["added_at", "id"])
    .select("*")
  if (rows.length === 0) return
  await trx("dossier_evidence").insert(
    rows.map(({ created_at: _made, updated_at: _changed, facts, ...row }) => ({
      ...row,
      id: generateEntityId("", "devid"),
      dossier_id: to,
      criterion_code: criteria[String(row.criterion_code)] ?? null,
      facts: facts === null ? null : JSON.stringify(facts),
      carried_from: row.id,
      added_by: actor,
      added_at: at,
    })),
  )
}
