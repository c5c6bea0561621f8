import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ListingContent, ReviewKind, ReviewState } from "@ocop/contract"
import { noDraft, openDrafts, type Writer } from "./drafts"

export interface ReviewRow {
  id: string
  producer_id: string
  draft_id: string
  product_id: string | null
  kind: ReviewKind
  state: ReviewState
  version: number
  content: ListingContent
  content_before: ListingContent | null
  sent_at: Date
  sent_by: string
  is_assistant: boolean
  decided_at: Date | null
  decided_by: string | null
  reason: string | null
}

export interface Sending {
  draftId: string
  productId: string | null
  kind: ReviewKind
  content: ListingContent
  isAssistant: boolean
}

/** Puts a draft before the operator; sent again while it waits, the newer words take the place of the older. */
export async function send(sql: Knex, { producerId, actor, at }: Writer, sending: Sending): Promise<ReviewRow> {
  const { draftId, productId, kind, content, isAssistant } = sending
  const [review]: ReviewRow[] = await sql("listing_review")
    .insert({
      id: generateEntityId("", "lreview"),
      producer_id: producerId,
      draft_id: draftId,
      product_id: productId,
      kind,
      content: JSON.stringify(content),
      sent_at: at,
      sent_by: actor,
      is_assistant: isAssistant,
    })
    .onConflict(sql.raw("(draft_id) where state = 'waiting' and deleted_at is null"))
    .merge({
      content: JSON.stringify(content),
      kind,
      version: sql.raw("listing_review.version + 1"),
      sent_by: actor,
      is_assistant: isAssistant,
      updated_at: sql.fn.now(),
    })
    .returning("*")
  if (!review) throw new MedusaError(MedusaError.Types.CONFLICT, "This draft is being decided on")
  return review
}

/** Takes back what waits. @throws NOT_FOUND for another shop's, CONFLICT once it is decided. */
export async function withdraw(sql: Knex, { producerId, actor, at }: Writer, id: string): Promise<void> {
  const done = await sql("listing_review")
    .where({ id, producer_id: producerId, state: "waiting", deleted_at: null })
    .update({ state: "withdrawn", decided_at: at, decided_by: actor, updated_at: sql.fn.now() })
  if (done) return
  const known = await sql("listing_review").where({ id, producer_id: producerId }).first("id")
  if (!known) throw noDraft()
  throw new MedusaError(MedusaError.Types.CONFLICT, "This has been decided already")
}

export interface Decision {
  id: string
  /** The version that was read. */
  version: number
  state: "accepted" | "refused" | "more_wanted"
  reason: string | null
  by: string
  at: Date
  /** What will be written, and what stood there before; of accepted ones. */
  content?: ListingContent
  before?: ListingContent | null
}

/** Decides once. @throws NOT_FOUND; CONFLICT for the second of two reviewers, and for what was sent again meanwhile. */
export async function decide(sql: Knex, decision: Decision): Promise<ReviewRow> {
  const { id, version, state, reason, by, at, content, before } = decision
  const [decided]: ReviewRow[] = await sql("listing_review")
    .where({ id, version, state: "waiting", deleted_at: null })
    .update({
      state,
      reason,
      decided_by: by,
      decided_at: at,
      updated_at: sql.fn.now(),
      ...(content && { content: JSON.stringify(content), content_before: before ? JSON.stringify(before) : null }),
    })
    .returning("*")
  if (decided) return decided
  const known = await sql("listing_review").where({ id, deleted_at: null }).first("id")
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no review ${id}`)
  throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else has just decided, or the shop has sent it again")
}

/** Undo of accepting: it waits again, with the words that were sent. */
export async function undecide(sql: Knex, id: string, content: ListingContent): Promise<void> {
  await sql("listing_review")
    .where({ id, state: "accepted" })
    .update({
      state: "waiting",
      content: JSON.stringify(content),
      content_before: null,
      decided_at: null,
      decided_by: null,
      reason: null,
      updated_at: sql.fn.now(),
    })
}

/** Ends an accepted review: the product it became, and its draft is closed. */
export async function settle(
  sql: Knex,
  { id, draft_id, producer_id }: ReviewRow,
  productId: string,
  at: Date,
): Promise<void> {
  await sql.transaction(async (trx) => {
    await trx("listing_review").where({ id }).update({ product_id: productId, updated_at: trx.fn.now() })
    await openDrafts(trx, producer_id)
      .andWhere({ id: draft_id })
      .update({ closed_at: at, product_id: productId, updated_at: trx.fn.now() })
  })
}
