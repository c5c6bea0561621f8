import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Assessment } from "@ocop/contract"
import { type CheckResults, type IsoDate, NO_CHECKS } from "@ocop/domain"
import { Refusal } from "../../http/problem"

interface AssessmentRow {
  id: string
  revision: number
  checks: CheckResults
  proposal: string
  version: number
  outcome: Assessment["outcome"]
  decided_on: IsoDate | null
  decided_by_name: string | null
}

/**
 * Form 03 of a dossier's current filing. One that was returned and filed again begins with what was found before, so that
 * the officer changes only what changed; version 0 says that nothing of this filing is saved yet.
 */
export async function readAssessment(sql: Knex, dossierId: string, revision: number): Promise<Assessment> {
  const rows: AssessmentRow[] = await sql("commune_assessment")
    .where({ dossier_id: dossierId, deleted_at: null })
    .orderBy("revision", "desc")
    .limit(1)
  const [last] = rows
  if (!last) return EMPTY
  if (last.revision === revision) return shown(last)
  // Once the commune has passed it on, what it found stands, however often the producer completes the file.
  if (last.outcome !== "returned") return shown(last)
  return { ...EMPTY, checks: { ...last.checks }, proposal: last.proposal }
}

const EMPTY: Assessment = {
  version: 0,
  checks: { ...NO_CHECKS },
  proposal: "",
  outcome: null,
  decidedOn: null,
  decidedByName: null,
}

const shown = (row: AssessmentRow): Assessment => ({
  version: row.version,
  checks: { ...row.checks },
  proposal: row.proposal,
  outcome: row.outcome,
  decidedOn: row.decided_on,
  decidedByName: row.decided_by_name,
})

interface Saved {
  dossierId: string
  revision: number
  version: number
  checks: CheckResults
  proposal: string
  by: string
}

/**
 * Saves the commune's form of one filing. Call it under the dossier's lock.
 * @throws CONFLICT when somebody saved since the version that was read.
 */
export async function saveAssessment(trx: Knex.Transaction, saved: Saved): Promise<void> {
  const { dossierId, revision, version, by } = saved
  const content = { checks: JSON.stringify(saved.checks), proposal: saved.proposal, updated_by: by }
  if (version === 0) {
    const id = generateEntityId("", "casm")
    const [made] = await trx("commune_assessment")
      .insert({ id, dossier_id: dossierId, revision, ...content })
      .onConflict(trx.raw("(dossier_id, revision) where deleted_at is null"))
      .ignore()
      .returning("id")
    if (!made) throw savedSince(dossierId)
    return
  }
  const changed = await trx("commune_assessment")
    .where({ dossier_id: dossierId, revision, version, outcome: null, deleted_at: null })
    .update({ ...content, version: version + 1, updated_at: trx.fn.now() })
  if (changed === 0) throw savedSince(dossierId)
}

interface Signed {
  dossierId: string
  revision: number
  outcome: NonNullable<Assessment["outcome"]>
  on: IsoDate
  by: string
  byName: string
}

/** Signs the form with what the commune decided; from then on it never changes. Nothing saved yet: an empty form is signed. */
export async function signAssessment(trx: Knex.Transaction, signed: Signed): Promise<void> {
  const { dossierId, revision, outcome, on, by, byName } = signed
  const before = await readAssessment(trx, dossierId, revision)
  if (before.version === 0) await saveAssessment(trx, { ...signed, ...before, version: 0 })
  await trx("commune_assessment")
    .where({ dossier_id: dossierId, revision, deleted_at: null })
    .update({ outcome, decided_on: on, decided_by: by, decided_by_name: byName, updated_at: trx.fn.now() })
}

const savedSince = (dossierId: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, `The assessment of ${dossierId} was saved since`)

/** @throws Refusal invalid_fields naming each check and the proposal that form 03 lacks. */
export function refuseIncomplete(missing: Record<string, string>): void {
  if (Object.keys(missing).length > 0) throw new Refusal("invalid_fields", "Form 03 is not complete", missing)
}
