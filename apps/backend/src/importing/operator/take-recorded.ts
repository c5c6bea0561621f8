import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingContent } from "@ocop/contract"
import { foldVietnamese, type ProductGroup } from "@ocop/domain"
import { IMPORTING } from "../../modules/importing"
import type { Outcome, RunningImport, WaitingItem } from "../../modules/importing/progress"
import type ImportingService from "../../modules/importing/service"
import { type RecordInput, recordGoodsWorkflow } from "../../workflows/importing/record-goods"
import { sendListingWorkflow } from "../../workflows/listing/send-listing"
import { judgeRecorded } from "./judge-recorded"
import { type Resolved, resolve } from "./resolve"

/**
 * Takes products of the operator's list, each judged again beside what stands now. What is sold goes to the review like
 * a list of its shop; what is only recorded is written at once, its maker too where nobody knew it.
 */
export async function takeRecorded(
  container: MedusaContainer,
  { actor }: RunningImport,
  items: readonly WaitingItem[],
): Promise<(item: WaitingItem) => Promise<Outcome>> {
  const today = await container.resolve("clock").today()
  const resolved = await resolve(
    container,
    items.map(({ listed }) => listed),
  )
  const byItem = new Map(items.map(({ id }, index) => [id, resolved[index]]))
  return async ({ id, listed }) => {
    const one = byItem.get(id)
    if (!one?.place) return { state: "failed", problem: "changed_meanwhile" }
    const { verdict, content, group } = judgeRecorded(one, [], today)
    if (verdict === "wrong") return { state: "failed", problem: "changed_meanwhile" }
    if (verdict === "unchanged") return { state: "done" }
    const named = one.isSold
      ? await send(container, one, content, actor)
      : await record(container, one, content, group, id)
    const { code } = listed.values
    if (code) await container.resolve<ImportingService>(IMPORTING).keepCode(one.maker?.id ?? "", code, named)
    return { state: "done" }
  }
}

async function send(container: MedusaContainer, { maker, known }: Resolved, content: ListingContent, actor: string) {
  const productId = known?.productId ?? null
  const input = { shopId: maker?.id ?? "", actor, isAssistant: false, productId, content, draft: known?.draft ?? null }
  const { result } = await sendListingWorkflow(container).run({ input })
  return { productId, draftId: productId ? null : result.draftId }
}

async function record(
  container: MedusaContainer,
  { listed, place, maker, known }: Resolved,
  content: ListingContent,
  group: ProductGroup,
  itemId: string,
) {
  if (!place) throw new Error("Goods without a place are wrong")
  const { values } = listed
  const input: RecordInput = {
    itemId,
    productId: known?.productId ?? null,
    maker: maker
      ? { id: maker.id }
      : values.maker
        ? { legalName: values.maker, folded: foldVietnamese(values.maker), type: values.makerType ?? null }
        : null,
    place,
    content,
    group,
    source: values.source ?? null,
  }
  const { result } = await recordGoodsWorkflow(container).run({ input })
  return { productId: result.productId, draftId: null }
}
