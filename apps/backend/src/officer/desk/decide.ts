import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CheckResults, missingInChecks } from "@ocop/domain"
import { lockDossier, moveDossier } from "../../dossier/move"
import { Refusal } from "../../http/problem"
import type { Acting } from "./acting"
import { readAssessment, refuseIncomplete, saveAssessment, signAssessment } from "./assessment"
import { countComments, writeComment } from "./comment"

// Each decision takes the dossier's lock first and moves it before it asks for anything else: the second of two officers
// is told what became of it, not what the form lacks.

interface Written {
  version: number
  checks: CheckResults
  proposal: string
}

/** Saves form 03 as far as it is. @throws CONFLICT when saved since; Refusal not_allowed_now when it is not with the commune. */
export async function writeAssessment(
  trx: Knex.Transaction,
  { dossier, actor }: Acting,
  { version, checks, proposal }: Written,
): Promise<void> {
  const { state, revision } = await lockDossier(trx, dossier.id)
  if (state !== "filed")
    throw new Refusal("not_allowed_now", `Dossier ${dossier.id} is ${state}: the commune has decided`, {
      dossier: state,
    })
  await saveAssessment(trx, { dossierId: dossier.id, revision, version, checks, proposal, by: actor })
}

/** Returns a dossier for completion, with the words of this filing. @throws Refusal not_allowed_now; invalid_fields when nothing is said. */
export async function returnDossier(trx: Knex.Transaction, acting: Acting, text: string): Promise<void> {
  const { dossier, actor } = acting
  const { revision, state } = await lockDossier(trx, dossier.id)
  await moveDossier(trx, { dossierId: dossier.id, act: "return", actor, note: text })
  if (text) await writeComment(trx, { ...acting, dossier: { ...dossier, state } }, { criterion: null, text })
  if ((await countComments(trx, acting)) === 0)
    throw new Refusal("invalid_fields", "A dossier is returned with words", { text: "missing" })
  await signAssessment(trx, { ...signature(acting), revision, outcome: "returned" })
}

/**
 * Sends a dossier to the province with form 03 and the commune's proposal.
 * @param version of the form that the officer has read.
 * @throws Refusal not_allowed_now; invalid_fields naming what the form lacks or that it was saved since.
 */
export async function forwardDossier(trx: Knex.Transaction, acting: Acting, version: number): Promise<void> {
  const { dossier, actor } = acting
  const { revision } = await lockDossier(trx, dossier.id)
  const form = await readAssessment(trx, dossier.id, revision)
  await moveDossier(trx, { dossierId: dossier.id, act: "forward", actor, note: form.proposal })
  if (form.version !== version) refuseIncomplete({ version: "saved_since" })
  refuseIncomplete({ ...missingInChecks(form.checks), ...(form.proposal.trim() === "" && { proposal: "missing" }) })
  await signAssessment(trx, { ...signature(acting), revision, outcome: "forwarded" })
}

/** Ends a dossier that the commune does not propose, on a ground that the producer reads. @throws Refusal not_allowed_now. */
export async function rejectDossier(trx: Knex.Transaction, acting: Acting, ground: string): Promise<void> {
  const { dossier, actor } = acting
  const { revision } = await lockDossier(trx, dossier.id)
  await moveDossier(trx, { dossierId: dossier.id, act: "reject", actor, note: ground })
  await signAssessment(trx, { ...signature(acting), revision, outcome: "rejected" })
}

const signature = ({ dossier, actor, byName, today }: Acting) => ({
  dossierId: dossier.id,
  on: today,
  by: actor,
  byName,
})
