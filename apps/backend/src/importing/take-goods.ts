import type { MedusaContainer } from "@medusajs/framework/types"
import { IMPORTING } from "../modules/importing"
import type { Outcome, RunningImport, WaitingItem } from "../modules/importing/progress"
import type ImportingService from "../modules/importing/service"
import { sendListingWorkflow } from "../workflows/listing/send-listing"
import { judge } from "./judge"
import { knownGoods } from "./known-goods"

/**
 * Takes products of a shop's list, each judged again beside what stands now: what a killed process took already is found
 * unchanged. New goods and changes that matter go to the operator's queue, prices and stock hold at once.
 */
export async function takeGoods(
  container: MedusaContainer,
  { producerId, actor, isAssistant }: RunningImport,
  items: readonly WaitingItem[],
): Promise<(item: WaitingItem) => Promise<Outcome>> {
  const shopId = producerId ?? ""
  const [find, today] = await Promise.all([
    knownGoods(
      container,
      items.map(({ listed }) => ({ shopId, listed })),
    ),
    container.resolve("clock").today(),
  ])
  return async ({ listed }) => {
    const found = find({ shopId, listed })
    const { verdict, content } = judge(listed, found, [], today)
    if (verdict === "wrong") return { state: "failed", problem: "changed_meanwhile" }
    const productId = found?.productId ?? null
    let draftId = found?.draft?.id ?? null
    if (verdict !== "unchanged") {
      const input = { shopId, actor, isAssistant, productId, content, draft: found?.draft ?? null }
      const { result } = await sendListingWorkflow(container).run({ input })
      draftId = result.draftId
    }
    const { code } = listed.values
    if (code && code !== found?.code)
      await container.resolve<ImportingService>(IMPORTING).keepCode(shopId, code, { productId, draftId })
    return { state: "done" }
  }
}
