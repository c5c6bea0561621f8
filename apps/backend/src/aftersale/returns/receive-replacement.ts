import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReplacementReceipt } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { Refusal } from "../../http/problem"
import { type CaseOwner, lockCase, moveCase } from "../../modules/aftersale/return-cases"

/**
 * The buyer says what became of a replacement: it came, which settles the case; or it did not, which is the operator's
 * to decide, up to the day that was named when it left.
 * @throws NOT_FOUND; Refusal not_allowed_now when none is on its way, or that day is over.
 */
export async function receiveReplacement(
  container: MedusaContainer,
  id: string,
  receipt: ReplacementReceipt,
  owner: CaseOwner,
): Promise<void> {
  const at = await container.resolve("clock").now()
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await lockCase(trx, id, owner)
    if (found.state !== "replacement_sent") throw new Refusal("not_allowed_now", `This case is ${found.state}`)
    if (receipt.arrived) return moveCase(trx, found, "settled", { at, actor: "buyer", text: null })
    if (found.replacement_until === null || todayInVietnam(at) > found.replacement_until)
      throw new Refusal("not_allowed_now", "The days for saying so are over")
    await moveCase(trx, found, "escalated", { at, actor: "buyer", text: receipt.text }, { was_escalated: true })
  })
}
