import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MinistryAnswerOrder } from "@ocop/contract"
import { isMinistryResult, MOST_STARS_OF } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { businessNow } from "../../database/business-now"
import { moveDossier } from "../../dossier/move"
import { Refusal } from "../../http/problem"
import { actorOfOfficer, noSuch, type Officer, requireEntry } from "../access"
import { awardStars } from "../decide"
import { type LockedEntry, lockEntry } from "../lock-entry"

/** By whom 5 stars are awarded. */
export const MINISTER = "Bộ trưởng Bộ Nông nghiệp và Môi trường"

/**
 * Makes a dossier of 90 points and more, its gates met, ready for the ministry; answers the export's id.
 * @throws Refusal not_allowed_now for any other result, or in another state.
 */
export async function prepareExport(sql: Knex, officer: Officer, entryId: string): Promise<string> {
  const actor = actorOfOfficer(officer)
  return sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    requireState(entry, "scored")
    const result = await trx("council_result").where({ entry_id: entryId }).first("stars")
    if (result?.stars !== MOST_STARS_OF.ministry)
      throw new Refusal("not_allowed_now", "The council's result is not 5 stars", { result: "not_five" })
    await moveDossier(trx, { dossierId: entry.dossierId, act: "prepare", actor })
    const id = generateEntityId("", "mexp")
    await trx("ministry_export").insert({
      id,
      entry_id: entryId,
      dossier_id: entry.dossierId,
      prepared_at: businessNow(trx),
      prepared_by: actor,
    })
    return id
  })
}

/** @throws NOT_FOUND for an export that is not there, or is another province's. */
export async function requireExport(sql: Knex, officer: Officer, id: string): Promise<{ entryId: string }> {
  const row = await sql("ministry_export").where({ id, deleted_at: null }).first("entry_id as entryId")
  if (!row) throw noSuch("export", id)
  await requireEntry(sql, officer, row.entryId).catch(() => {
    throw noSuch("export", id)
  })
  return row
}

/** The package went out, with this letter. @throws Refusal not_allowed_now the second time; invalid_fields for a day to come. */
export async function recordDispatch(
  sql: Knex,
  officer: Officer,
  id: string,
  { sentOn, reference, today }: { sentOn: string; reference: string; today: string },
): Promise<void> {
  if (sentOn > today) throw new Refusal("invalid_fields", "That day is to come", { sentOn: "future" })
  const { entryId } = await requireExport(sql, officer, id)
  const actor = actorOfOfficer(officer)
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    requireState(entry, "for_ministry")
    await moveDossier(trx, { dossierId: entry.dossierId, act: "send", actor, note: reference })
    const sent = await trx("ministry_export")
      .where({ id })
      .whereNull("sent_on")
      .update({ sent_on: sentOn, sent_reference: reference, sent_at: businessNow(trx), sent_by: actor })
    if (sent === 0) throw new Refusal("not_allowed_now", `Export ${id} went out before`, { dossier: entry.state })
  })
}

/**
 * What the ministry answered: 5 stars by the Minister's decision, which are awarded; or under 90, and back to the
 * province for 3 or 4 stars on the ministry's council's result, or to be assessed again.
 * @throws Refusal not_allowed_now in another state or while the producer is suspended; invalid_fields when average and
 * stars do not fit, or for a day to come.
 */
export async function recordAnswer(
  sql: Knex,
  officer: Officer,
  id: string,
  order: MinistryAnswerOrder,
  at: { now: Date; today: string },
): Promise<void> {
  if (order.answeredOn > at.today) throw new Refusal("invalid_fields", "That day is to come", { answeredOn: "future" })
  const { entryId } = await requireExport(sql, officer, id)
  const actor = actorOfOfficer(officer)
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    requireFitting(entry, order)
    requireState(entry, "at_ministry")
    await trx("ministry_answer").insert({
      id: generateEntityId("", "mans"),
      export_id: id,
      dossier_id: entry.dossierId,
      kind: order.kind,
      average: order.average,
      stars: order.kind === "awarded" ? MOST_STARS_OF.ministry : order.stars,
      reference: order.reference,
      answered_on: order.answeredOn,
      note: order.kind === "returned" ? order.note : null,
      at: businessNow(trx),
      by: actor,
    })
    if (order.kind === "returned") {
      await moveDossier(trx, { dossierId: entry.dossierId, act: "ministry_returns", actor, note: order.note })
      return
    }
    await awardStars(trx, entry, {
      level: "ministry",
      stars: MOST_STARS_OF.ministry,
      number: order.reference,
      decidedOn: order.answeredOn,
      issuer: MINISTER,
      issuedOn: order.issuedOn,
      productCode: order.productCode,
      ground: null,
      act: "ministry_awards",
      actor,
      at: at.now,
    })
  })
}

/** The state as this entry has it: of a dossier that a later round took over it has none of the ministry's. */
function requireState({ state }: LockedEntry, fits: LockedEntry["state"]): void {
  if (state !== fits) throw new Refusal("not_allowed_now", `The dossier is ${state}`, { dossier: state })
}

function requireFitting(entry: LockedEntry, order: MinistryAnswerOrder): void {
  const stars = order.kind === "awarded" ? MOST_STARS_OF.ministry : order.stars
  const fits =
    isMinistryResult(criteriaSetOfCode(entry.setCode), { average: order.average, stars }) &&
    (order.kind === "awarded" || stars !== MOST_STARS_OF.ministry)
  if (!fits)
    throw new Refusal("invalid_fields", `An average of ${order.average} and ${stars ?? "no"} stars do not fit`, {
      average: "does_not_fit",
    })
}
