import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../http/problem"
import { sqlOf } from "../member/sql"

/** Time for whoever lost their password without asking to notice, and to call the market. */
export const AFTER_RESET_DAYS = 3

/**
 * After somebody of a shop got their password by a code that was handed over, its money goes where it went before for a
 * while: whoever handed the code over could have used it. A first account may be said. Those who left since count too.
 * @throws Refusal not_allowed_now with `bankAccount`: reset_by_hand.
 */
export async function requireSettledOwner(container: MedusaContainer, producerId: string): Promise<void> {
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const stands = await sql("producer_bank_account").where({ producer_id: producerId, deleted_at: null }).first("id")
  if (!stands) return
  const reset = await sql("membership")
    .join("member", "member.id", "membership.member_id")
    .where({ "membership.producer_id": producerId, "membership.deleted_at": null })
    .where("member.reset_by_hand_at", ">", new Date(now.getTime() - AFTER_RESET_DAYS * 86_400_000))
    .first("member.id")
  if (reset)
    throw new Refusal("not_allowed_now", "A password of this shop was reset by hand", { bankAccount: "reset_by_hand" })
}
