import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { criteriaOf } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { businessNow } from "../database/business-now"
import { Refusal } from "../http/problem"
import { actorOfOfficer, type Officer } from "./access"
import { requireChair, requireOpenResult } from "./fix-result"
import { lockEntry } from "./lock-entry"

/**
 * The chair's words on a criterion, or (null) on the whole, out of what the members wrote. Points are nobody's to
 * reconcile. Earlier words stay; the last on a criterion count.
 * @throws NOT_FOUND for whoever does not chair; Refusal not_allowed_now before all sheets are closed and once the result
 * stands; invalid_fields for a criterion that the set does not ask.
 */
export async function commentAsChair(
  sql: Knex,
  officer: Officer,
  entryId: string,
  { criterion, text }: { criterion: string | null; text: string },
): Promise<void> {
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    const seat = await requireChair(trx, officer, entry)
    await requireOpenResult(trx, entry)
    const codes = criteriaOf(criteriaSetOfCode(entry.setCode)).map(({ code }) => code)
    if (criterion !== null && !codes.includes(criterion))
      throw new Refusal("invalid_fields", `There is no criterion ${criterion}`, { criterion: "unknown" })
    await trx("council_comment").insert({
      id: generateEntityId("", "ccom"),
      entry_id: entryId,
      criterion_code: criterion,
      text,
      by: actorOfOfficer(officer),
      by_name: seat.name,
      at: businessNow(trx),
    })
  })
}

/**
 * The council met about a dossier although opinions were written, for they differed or the matter is complex: its result
 * may be fixed. @throws Refusal not_allowed_now before all sheets are closed, once the result stands, or the second time;
 * invalid_fields for a day to come.
 */
export async function recordMeeting(
  sql: Knex,
  officer: Officer,
  entryId: string,
  { metOn, note, today }: { metOn: string; note: string | null; today: string },
): Promise<void> {
  if (metOn > today) throw new Refusal("invalid_fields", "That day is to come", { metOn: "future" })
  const actor = actorOfOfficer(officer)
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    await requireOpenResult(trx, entry)
    if (entry.roundKind !== "written" || entry.metOn !== null)
      throw new Refusal("not_allowed_now", "This council meets, or has met about it", { meeting: "known" })
    await trx("council_entry")
      .where({ id: entryId })
      .update({ met_on: metOn, met_note: note || null, met_by: actor, updated_at: trx.fn.now() })
    await audit(trx, {
      actor,
      forShop: null,
      act: "council_entry.met",
      subject: `council_entry:${entryId}`,
      after: { metOn },
    })
  })
}
