import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IMPORTING } from "../modules/importing"
import type { RunningImport, WaitingItem } from "../modules/importing/progress"
import type ImportingService from "../modules/importing/service"
import { sendListingWorkflow } from "../workflows/listing/send-listing"
import { type Judged, judge } from "./judge"
import { type KnownGoods, knownGoods } from "./known-goods"
import { sendNew } from "./send-new"

/**
 * Takes products of a shop's list, each judged again beside what stands now: what a killed process took already is found
 * unchanged. New goods and changes that matter go to the operator's queue, prices and stock hold at once.
 */
export async function takeGoods(
  container: MedusaContainer,
  run: RunningImport,
  items: readonly WaitingItem[],
): Promise<(item: WaitingItem) => Promise<boolean>> {
  const shopId = run.producerId ?? ""
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const importing = container.resolve<ImportingService>(IMPORTING)
  const clock = container.resolve("clock")
  const meant = items.map(({ listed }) => ({ shopId, listed }))
  const [find, today, at] = await Promise.all([knownGoods(container, meant), clock.today(), clock.now()])
  return async (item) => {
    const found = find({ shopId, listed: item.listed })
    const judged = judge(item.listed, found, [], today)
    if (judged.verdict === "wrong")
      return importing.settle(run.id, item, { state: "failed", problem: "changed_meanwhile" })
    if (!found) return sendNew(sql, run, item, judged, at)
    await change(container, run, item, found, judged)
    return importing.settle(run.id, item, { state: "done" })
  }
}

async function change(
  container: MedusaContainer,
  { producerId, actor, isAssistant }: RunningImport,
  { listed }: WaitingItem,
  { productId, draft, code: before }: KnownGoods,
  { verdict, content }: Judged,
): Promise<void> {
  const shopId = producerId ?? ""
  if (verdict === "changed")
    await sendListingWorkflow(container).run({ input: { shopId, actor, isAssistant, productId, content, draft } })
  const { code } = listed.values
  const draftId = productId ? null : (draft?.id ?? null)
  if (code && code !== before)
    await container.resolve<ImportingService>(IMPORTING).keepCode(shopId, code, { productId, draftId })
}
