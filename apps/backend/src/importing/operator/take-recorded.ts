import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingContent } from "@ocop/contract"
import { foldVietnamese, type ProductGroup } from "@ocop/domain"
import { IMPORTING } from "../../modules/importing"
import type { RunningImport, WaitingItem } from "../../modules/importing/progress"
import type ImportingService from "../../modules/importing/service"
import { type RecordInput, recordGoodsWorkflow } from "../../workflows/importing/record-goods"
import { sendListingWorkflow } from "../../workflows/listing/send-listing"
import { type JudgedRecorded, judgeRecorded } from "./judge-recorded"
import { type Resolved, resolve } from "./resolve"

/**
 * Takes products of the operator's list, each judged again beside what stands now. What is sold goes to the review like
 * a list of its shop; what is only recorded is written at once, its maker too where nobody knew it.
 */
export async function takeRecorded(
  container: MedusaContainer,
  { id: runId, actor }: RunningImport,
  items: readonly WaitingItem[],
): Promise<(item: WaitingItem) => Promise<boolean>> {
  const importing = container.resolve<ImportingService>(IMPORTING)
  const today = await container.resolve("clock").today()
  const resolved = await resolve(
    container,
    items.map(({ listed }) => listed),
  )
  const byItem = new Map(items.map(({ id }, index) => [id, resolved[index]]))
  return async (item) => {
    const one = byItem.get(item.id)
    const judged = one?.place && judgeRecorded(one, [], today)
    if (!judged || judged.verdict === "wrong")
      return importing.settle(runId, item, { state: "failed", problem: "changed_meanwhile" })
    if (judged.verdict !== "unchanged") await write(container, one, judged, actor, item.id)
    return importing.settle(runId, item, { state: "done" })
  }
}

async function write(
  container: MedusaContainer,
  one: Resolved,
  { content, group }: JudgedRecorded,
  actor: string,
  itemId: string,
): Promise<void> {
  const named = one.isSold
    ? await send(container, one, content, actor)
    : await record(container, one, content, group, itemId)
  const { code } = one.listed.values
  if (code) await container.resolve<ImportingService>(IMPORTING).keepCode(one.maker?.id ?? "", code, named)
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
