import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { audit } from "../audit/write"
import { keepCode } from "../modules/importing/codes"
import { type RunningImport, settle, type WaitingItem } from "../modules/importing/progress"
import { openDraft } from "../modules/listing/drafts"
import { send } from "../modules/listing/reviews"
import type { Judged } from "./judge"

/**
 * Puts new goods of a shop's list before the operator, as `send-listing` does with one: draft, review, audit, code and
 * the list's own progress in one transaction, so that thousands take seconds and none is ever sent twice. Answers
 * whether the list still runs.
 */
export function sendNew(
  sql: Knex,
  { id: runId, producerId, actor, isAssistant }: RunningImport,
  item: WaitingItem,
  { content }: Judged,
  at: Date,
): Promise<boolean> {
  const shopId = producerId ?? ""
  const writer = { producerId: shopId, actor, at }
  return sql.transaction(async (trx) => {
    const draft = await openDraft(trx, writer, null, content)
    const sending = { draftId: draft.id, productId: null, kind: "new" as const, content, isAssistant }
    const review = await send(trx, writer, sending)
    const after = { name: content.name, kind: review.kind, version: review.version }
    const subject = `listing_review:${review.id}`
    await audit(trx, { actor, isAssistant, forShop: shopId, act: "listing.sent", subject, after })
    const { code } = item.listed.values
    if (code) await keepCode(trx, shopId, code, { productId: null, draftId: draft.id })
    return settle(trx, runId, item, { state: "done" })
  })
}
