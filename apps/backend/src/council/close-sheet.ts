import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { SheetCorrection } from "@ocop/contract"
import { type Answers, scoreSheet } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { businessNow } from "../database/business-now"
import { Refusal } from "../http/problem"
import { actorOfOfficer, type Officer, type Seat } from "./access"
import type { LockedEntry } from "./lock-entry"
import { LIVE_SHEET } from "./rows"
import { lockOwnSheet, refuseUnknownAnswers, requireUnclosed, withoutEmpty } from "./save-draft"
import { scoreIfAllClosed } from "./score-if-all-closed"

/**
 * Closes a member's sheet for good: the draft that was saved last becomes a row that nobody changes any more. With the
 * last of them the dossier is scored.
 * @throws NOT_FOUND without a seat; Refusal not_allowed_now when it is closed already; invalid_fields naming every
 * criterion without an answer; CONFLICT (409) when the draft was saved elsewhere since.
 */
export async function closeSheet(sql: Knex, officer: Officer, entryId: string, version: number): Promise<void> {
  await sql.transaction(async (trx) => {
    const { entry, seat } = await lockOwnSheet(trx, officer, entryId)
    await requireUnclosed(trx, entry, seat)
    const draft = await trx("score_sheet_draft")
      .where({ entry_id: entryId, seat_id: seat.id, deleted_at: null })
      .first("id", "answers", "comments", "remark", "version")
    if (!draft) throw new Refusal("invalid_fields", "Nothing was scored yet", { sheet: "empty" })
    if (draft.version !== version)
      throw new MedusaError(MedusaError.Types.CONFLICT, "This sheet was saved elsewhere since")
    await writeSheet(trx, { officer, entry, seat, ...draft, supersedes: null, reason: null })
    await trx("score_sheet_draft").where({ id: draft.id }).delete()
    await scoreIfAllClosed(trx, entryId, actorOfOfficer(officer))
  })
}

/**
 * Puts another sheet in the place of the own closed one, with the reason, while the result is not fixed.
 * @throws as `closeSheet`; Refusal not_allowed_now when nothing is closed yet or the result stands.
 */
export async function correctSheet(
  sql: Knex,
  officer: Officer,
  entryId: string,
  { answers, comments, remark, reason }: SheetCorrection,
): Promise<void> {
  await sql.transaction(async (trx) => {
    const { entry, seat } = await lockOwnSheet(trx, officer, entryId)
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `select sheet.id from score_sheet sheet where entry_id = :entryId and seat_id = :seatId and ${LIVE_SHEET}`,
      { entryId, seatId: seat.id },
    )
    const [closed] = rows
    if (!closed) throw new Refusal("not_allowed_now", "This sheet is not closed", { sheet: "open" })
    const isFixed = await trx("council_result").where({ entry_id: entryId }).first("id")
    if (isFixed || (entry.state !== "in_council" && entry.state !== "scored"))
      throw new Refusal("not_allowed_now", "The result stands", { sheet: "result_fixed" })
    refuseUnknownAnswers(criteriaSetOfCode(entry.setCode), { answers, comments })
    await writeSheet(trx, { officer, entry, seat, answers, comments, remark, supersedes: closed.id, reason })
  })
}

interface Sheet {
  officer: Officer
  entry: LockedEntry
  seat: Seat
  answers: Answers
  comments: Readonly<Record<string, string>>
  remark: string | null
  supersedes: string | null
  reason: string | null
}

async function writeSheet(trx: Knex.Transaction, { officer, entry, seat, ...sheet }: Sheet): Promise<void> {
  const score = scoreSheet(criteriaSetOfCode(entry.setCode), sheet.answers)
  if (!score.complete)
    throw new Refusal(
      "invalid_fields",
      `Criteria without an answer: ${score.missing.join(", ")}`,
      Object.fromEntries(score.missing.map((code) => [`answers.${code}`, "missing"])),
    )
  const id = generateEntityId("", "sheet")
  await trx("score_sheet").insert({
    id,
    entry_id: entry.id,
    seat_id: seat.id,
    set_number: entry.setNumber,
    set_code: entry.setCode,
    answers: JSON.stringify(sheet.answers),
    comments: JSON.stringify(withoutEmpty(sheet.comments)),
    remark: sheet.remark || null,
    points: score.total,
    closed_at: businessNow(trx),
    closed_by: actorOfOfficer(officer),
    supersedes: sheet.supersedes,
    reason: sheet.reason,
  })
  // That it was done, never what is on it, nor why it was corrected: the log is read by people who may not know yet.
  await audit(trx, {
    actor: actorOfOfficer(officer),
    forShop: null,
    act: sheet.supersedes ? "score_sheet.superseded" : "score_sheet.closed",
    subject: `score_sheet:${id}`,
    after: { entry: entry.id },
  })
}
