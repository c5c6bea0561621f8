import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { linesOf, lockCase, moveCase, type ReturnCaseRow } from "../../modules/aftersale/return-cases"
import { refundPartWorkflow } from "../../workflows/marketplace/refund-part"

/** What a refund of this case carries as its cause: the same cause gives back once. */
const causeOf = (caseId: string) => `return_case:${caseId}`

/**
 * Gives the money of a case back that is `refunding`, and settles it. Repeating it changes nothing: the refund is known
 * by its cause, and a case is settled with what that refund gave.
 */
export async function finishRefund(container: MedusaContainer, id: string): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found: ReturnCaseRow | undefined = await sql("return_case").where({ id, state: "refunding" }).first()
  if (!found) return
  await refundPartWorkflow(container).run({
    input: {
      parcelId: found.producer_order_id,
      lines: await linesOf(sql, id),
      shipping: 0,
      ...(found.outcome_amount !== null && { amount: Number(found.outcome_amount) }),
      cause: causeOf(id),
      kind: found.goods_back ? "return" : "complaint",
      actor: await lastActor(container, id),
      reason: found.kind,
    },
  })
  const at = await container.resolve("clock").now()
  await sql.transaction(async (trx) => {
    const locked = await lockCase(trx, id)
    const refund = await trx("parcel_refund")
      .where({ cause: causeOf(id) })
      .whereNotNull("settled_at")
      .first("amount")
    if (locked.state !== "refunding" || !refund) return
    await moveCase(trx, locked, "settled", { at, actor: "system", text: null }, { refunded: refund.amount })
  })
}

async function lastActor(container: MedusaContainer, caseId: string): Promise<string> {
  const event = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("return_case_event")
    .where({ return_case_id: caseId, state: "refunding" })
    .first("actor")
  return event?.actor ?? "system"
}
