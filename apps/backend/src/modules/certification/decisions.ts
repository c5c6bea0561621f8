import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type DecisionFacts, type DecisionKind, decisionKey, type IssuerLevel } from "@ocop/domain"

/** A decision as an officer enters it. `decidedOn` is "YYYY-MM-DD". */
export interface DecisionDraft extends DecisionFacts {
  level: IssuerLevel
}

export interface DecisionRow {
  id: string
  issuer: string
  issuer_level: IssuerLevel
  number: string
  decided_on: string
  kind: DecisionKind
}

/**
 * The decision of this issuer, number and year, recorded now or before; two at once wait for each other. Answers its id
 * and whether it is new.
 * @throws DUPLICATE_ERROR when the number stands for another day, level or kind of decision of that issuer and year.
 */
export async function recordDecision(
  trx: Knex.Transaction,
  draft: DecisionDraft,
  { kind, by, at }: { kind: DecisionKind; by: string; at: Date },
): Promise<{ id: string; made: boolean }> {
  const key = decisionKey(draft)
  const named = { issuer_key: key.issuer, number_key: key.number, year: key.year, deleted_at: null }
  const id = generateEntityId("", "deci")
  const made = await trx("decision")
    .insert({
      id,
      issuer: draft.issuer,
      issuer_key: key.issuer,
      issuer_level: draft.level,
      number: draft.number,
      number_key: key.number,
      decided_on: draft.decidedOn,
      year: key.year,
      kind,
      recorded_by: by,
      recorded_at: at,
    })
    .onConflict(trx.raw(`("issuer_key", "number_key", "year") where deleted_at is null`))
    .ignore()
    .returning("id")
  if (made.length > 0) return { id, made: true }
  const standing: DecisionRow = await trx("decision").where(named).forShare().first()
  if (standing.decided_on !== draft.decidedOn || standing.issuer_level !== draft.level || standing.kind !== kind)
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `Decision ${standing.number} of ${standing.issuer} is of ${standing.decided_on} (${standing.issuer_level}, ${standing.kind})`,
    )
  return { id: standing.id, made: false }
}

/** Undo of `recordDecision`: forgets the decision unless something rests on it. */
export async function forgetDecision(trx: Knex.Transaction, id: string): Promise<void> {
  await trx("decision")
    .where({ id })
    .whereNotExists(trx("certificate").where({ decision_id: id }).orWhere({ revoked_decision_id: id }))
    .delete()
}
