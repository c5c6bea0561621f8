import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { SheetDraft } from "@ocop/contract"
import { type Answers, type CriteriaSet, checkAnswers, criteriaOf } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { Refusal } from "../http/problem"
import { noSuch, type Officer, type Seat, seatOf } from "./access"
import { type LockedEntry, lockEntry } from "./lock-entry"

/**
 * Keeps what a member has written down so far, whole or not; answers the new version.
 * @throws NOT_FOUND without a seat; Refusal not_allowed_now once the sheet is closed or the dossier is not before the
 * council; invalid_fields for answers that the set does not know; CONFLICT (409) when it was saved elsewhere since.
 */
export async function saveDraft(sql: Knex, officer: Officer, entryId: string, draft: SheetDraft): Promise<number> {
  return sql.transaction(async (trx) => {
    const { entry, seat } = await lockOwnSheet(trx, officer, entryId)
    await requireUnclosed(trx, entry, seat)
    refuseUnknownAnswers(criteriaSetOfCode(entry.setCode), draft)
    const where = { entry_id: entryId, seat_id: seat.id, deleted_at: null }
    const had = await trx("score_sheet_draft").where(where).first("id", "version")
    if ((had?.version ?? 0) !== draft.version)
      throw new MedusaError(MedusaError.Types.CONFLICT, "This sheet was saved elsewhere since")
    const facts = {
      answers: JSON.stringify(draft.answers),
      comments: JSON.stringify(withoutEmpty(draft.comments)),
      remark: draft.remark || null,
      version: draft.version + 1,
      updated_at: trx.fn.now(),
    }
    if (had) await trx("score_sheet_draft").where({ id: had.id }).update(facts)
    else
      await trx("score_sheet_draft").insert({
        id: generateEntityId("", "ssdr"),
        entry_id: entryId,
        seat_id: seat.id,
        ...facts,
      })
    return facts.version
  })
}

/** The entry under its lock, and the officer's own seat. @throws NOT_FOUND, the same for whoever has none. */
export async function lockOwnSheet(
  trx: Knex.Transaction,
  officer: Officer,
  entryId: string,
): Promise<{ entry: LockedEntry; seat: Seat }> {
  const entry = await lockEntry(trx, entryId)
  const seat = await seatOf(trx, entry.roundId, officer.userId)
  if (!seat) throw noSuch("entry", entryId)
  return { entry, seat }
}

/** @throws Refusal not_allowed_now with `sheet: closed` or the dossier's state. */
export async function requireUnclosed(trx: Knex.Transaction, entry: LockedEntry, seat: Seat): Promise<void> {
  const closed = await trx("score_sheet").where({ entry_id: entry.id, seat_id: seat.id }).first("id")
  if (closed) throw new Refusal("not_allowed_now", "This sheet is closed", { sheet: "closed" })
  if (entry.state !== "in_council")
    throw new Refusal("not_allowed_now", `The dossier is ${entry.state}`, { dossier: entry.state })
}

/** @throws Refusal invalid_fields with a code for every answer, or comment, that the set does not know. */
export function refuseUnknownAnswers(
  set: CriteriaSet,
  { answers, comments }: { answers: Answers; comments: Readonly<Record<string, string>> },
): void {
  const codes = new Set(criteriaOf(set).map(({ code }) => code))
  const fields = Object.fromEntries([
    ...checkAnswers(set, answers).map(({ place, problem }) => [`answers.${place}`, problem]),
    ...Object.keys(comments)
      .filter((code) => !codes.has(code))
      .map((code) => [`comments.${code}`, "no_such_criterion"]),
  ])
  if (Object.keys(fields).length > 0)
    throw new Refusal("invalid_fields", `${set.code} does not know these answers`, fields)
}

export const withoutEmpty = (comments: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(comments).filter(([, text]) => text.length > 0))
