import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { DraftContent } from "@ocop/contract"
import { Refusal } from "../../http/problem"

export interface DraftRow {
  id: string
  producer_id: string
  product_id: string | null
  content: DraftContent
  version: number
  saved_at: Date
  saved_by: string
  closed_at: Date | null
}

/** Who writes, and when (business time). */
export interface Writer {
  producerId: string
  actor: string
  at: Date
}

/** The shop's open draft of a product, made with this content where there is none; of a new product always a new one. */
export async function openDraft(
  sql: Knex,
  { producerId, actor, at }: Writer,
  productId: string | null,
  content: DraftContent,
): Promise<DraftRow> {
  const made: DraftRow[] = await sql("listing_draft")
    .insert({
      id: generateEntityId("", "ldraft"),
      producer_id: producerId,
      product_id: productId,
      content: JSON.stringify(content),
      saved_at: at,
      saved_by: actor,
    })
    .onConflict(
      sql.raw("(producer_id, product_id) where product_id is not null and closed_at is null and deleted_at is null"),
    )
    .ignore()
    .returning("*")
  const [draft]: DraftRow[] =
    made.length > 0 ? made : await openDrafts(sql, producerId).andWhere({ product_id: productId })
  if (!draft) throw new MedusaError(MedusaError.Types.CONFLICT, "This draft has just been published")
  return draft
}

/**
 * Refuses one draft of new goods more than a shop may leave lying; what waits for the operator is not lying. Whoever asks
 * for the same shop waits until the transaction ends. @throws Refusal not_allowed_now (draft: too_many_drafts).
 */
export async function requireFewDrafts(trx: Knex.Transaction, producerId: string, most: number): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`drafts:${producerId}`])
  const row = await openDrafts(trx, producerId)
    .andWhere({ product_id: null })
    .whereNotExists(
      trx("listing_review").whereRaw("listing_review.draft_id = listing_draft.id").andWhere({ state: "waiting" }),
    )
    .count({ count: "id" })
    .first()
  if (Number(row?.count ?? 0) >= most)
    throw new Refusal("not_allowed_now", "This shop has enough drafts", { draft: "too_many_drafts" })
}

/** The drafts of a shop that are not published or thrown away. */
export const openDrafts = (sql: Knex, producerId: string) =>
  sql("listing_draft").where({ producer_id: producerId, closed_at: null, deleted_at: null })

/**
 * Saves what was typed, if nobody saved since `version`. @throws NOT_FOUND for a draft of another shop or a closed one;
 * Refusal not_allowed_now (version: changed) where another device was faster.
 */
export async function saveDraft(
  sql: Knex,
  { producerId, actor, at }: Writer,
  { id, version, content }: { id: string; version: number; content: DraftContent },
): Promise<DraftRow> {
  const [saved]: DraftRow[] = await openDrafts(sql, producerId)
    .andWhere({ id, version })
    .update({
      content: JSON.stringify(content),
      version: version + 1,
      saved_at: at,
      saved_by: actor,
      updated_at: sql.fn.now(),
    })
    .returning("*")
  if (saved) return saved
  const known = await openDrafts(sql, producerId).andWhere({ id }).first("id")
  if (!known) throw noDraft()
  throw new Refusal("not_allowed_now", "This draft was saved elsewhere meanwhile", { version: "changed" })
}

/** Throws a draft away; what waits of it is taken back. @throws NOT_FOUND. */
export async function dropDraft(sql: Knex, { producerId, actor, at }: Writer, id: string): Promise<void> {
  await sql.transaction(async (trx) => {
    const dropped = await openDrafts(trx, producerId).andWhere({ id }).update({ deleted_at: at })
    if (!dropped) throw noDraft()
    await trx("listing_review")
      .where({ draft_id: id, state: "waiting" })
      .update({ state: "withdrawn", decided_at: at, decided_by: actor })
  })
}

export const noDraft = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
