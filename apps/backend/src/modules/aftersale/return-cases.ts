import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ReturnKind, ReturnWish } from "@ocop/contract"
import { canMoveCase, type ReturnCaseState, type ReturnOutcome } from "@ocop/domain"

export interface ReturnCaseRow {
  id: string
  order_id: string
  producer_order_id: string
  kind: ReturnKind
  wish: ReturnWish
  text: string
  state: ReturnCaseState
  opened_at: Date
  answer_by: string
  disputed_amount: number
  was_escalated: boolean
  outcome: ReturnOutcome | null
  outcome_amount: number | null
  goods_back: boolean
  answer_text: string | null
  answered_by: "shop" | "operator" | null
  appeal_until: string | null
  goods: "restocked" | "written_off" | null
  refunded: number | null
  replacement_until: string | null
}

export interface CaseLine {
  lineId: string
  quantity: number
}

export interface CaseDraft {
  orderId: string
  parcelId: string
  kind: ReturnKind
  wish: ReturnWish
  text: string
  lines: readonly CaseLine[]
  fileIds: readonly string[]
  /** Business time, and the last day of the shop's answer. */
  at: Date
  answerBy: string
  /** đồng that the lines cost. */
  worth: number
}

/** Writes a case down with its lines, photographs and first event. The parcel's cases are locked by the caller. */
export async function openCase(trx: Knex.Transaction, draft: CaseDraft): Promise<string> {
  const id = generateEntityId("", "rcase")
  await trx("return_case").insert({
    id,
    order_id: draft.orderId,
    producer_order_id: draft.parcelId,
    kind: draft.kind,
    wish: draft.wish,
    text: draft.text,
    opened_at: draft.at,
    answer_by: draft.answerBy,
    disputed_amount: draft.worth,
  })
  await trx("return_case_line").insert(
    draft.lines.map(({ lineId, quantity }) => ({
      id: generateEntityId("", "rcline"),
      return_case_id: id,
      producer_order_line_id: lineId,
      quantity,
    })),
  )
  if (draft.fileIds.length > 0)
    await trx("return_case_photo").insert(
      draft.fileIds.map((fileId, index) => ({
        id: generateEntityId("", "rcphoto"),
        return_case_id: id,
        number: index + 1,
        file_id: fileId,
      })),
    )
  await append(trx, id, "open", { at: draft.at, actor: "buyer", text: null })
  return id
}

/** Whoever asks for a case, besides by its id: the order's holder or the shop. Nobody named: the operator. */
export interface CaseOwner {
  orderId?: string
  parcelIds?: Knex.QueryBuilder
}

/** The case under its row lock. @throws NOT_FOUND, the same for one of somebody else and for one that is not there. */
export async function lockCase(trx: Knex.Transaction, id: string, owner: CaseOwner = {}): Promise<ReturnCaseRow> {
  const row = await trx("return_case")
    .where({ id, deleted_at: null, ...(owner.orderId && { order_id: owner.orderId }) })
    .modify((query) => {
      if (owner.parcelIds) query.whereIn("producer_order_id", owner.parcelIds)
    })
    .forUpdate()
    .first("*", dayText(trx, "answer_by"), dayText(trx, "appeal_until"), dayText(trx, "replacement_until"))
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such return case")
  return {
    ...row,
    disputed_amount: Number(row.disputed_amount),
    outcome_amount: row.outcome_amount === null ? null : Number(row.outcome_amount),
    refunded: row.refunded === null ? null : Number(row.refunded),
  }
}

/** A date column as text: the driver would make a moment of it. */
const dayText = (sql: Knex, column: string) => sql.raw("to_char(??, 'YYYY-MM-DD') as ??", [column, column])

interface Happening {
  /** Business time. */
  at: Date
  /** buyer, member:<id>, user:<id>, system. */
  actor: string
  text: string | null
}

/**
 * Moves a locked case to a state that the domain allows, with what changes besides, and writes the event.
 * @throws CONFLICT for a move that is none: somebody else was faster.
 */
export async function moveCase(
  trx: Knex.Transaction,
  { id, state }: Pick<ReturnCaseRow, "id" | "state">,
  to: ReturnCaseState,
  happening: Happening,
  changes: Record<string, unknown> = {},
): Promise<void> {
  if (!canMoveCase(state, to))
    throw new MedusaError(MedusaError.Types.CONFLICT, `Return case ${id} is ${state}: it cannot be ${to}`)
  await trx("return_case")
    .where({ id })
    .update({ ...changes, state: to, updated_at: trx.fn.now() })
  await append(trx, id, to, happening)
}

/** What a case is about. */
export async function linesOf(sql: Knex, caseId: string): Promise<CaseLine[]> {
  return sql("return_case_line")
    .where({ return_case_id: caseId, deleted_at: null })
    .orderBy("producer_order_line_id")
    .select({ lineId: "producer_order_line_id", quantity: "quantity" })
}

/** How many of each line lie in cases of a parcel that are not taken back or refused for good. */
export async function claimedOf(sql: Knex, parcelId: string): Promise<Map<string, number>> {
  const rows: { lineId: string; quantity: string }[] = await sql("return_case_line as line")
    .join("return_case as rc", "rc.id", "line.return_case_id")
    .where({ "rc.producer_order_id": parcelId, "rc.deleted_at": null, "line.deleted_at": null })
    .whereNotIn("rc.state", ["withdrawn", "closed"])
    .groupBy("line.producer_order_line_id")
    .select({ lineId: "line.producer_order_line_id" })
    .sum({ quantity: "line.quantity" })
  return new Map(rows.map(({ lineId, quantity }) => [lineId, Number(quantity)]))
}

async function append(trx: Knex.Transaction, caseId: string, state: ReturnCaseState, { at, actor, text }: Happening) {
  await trx("return_case_event").insert({
    id: generateEntityId("", "rcevent"),
    return_case_id: caseId,
    state,
    at,
    actor,
    text: text || null,
  })
}
