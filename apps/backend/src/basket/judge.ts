import type { BasketLine } from "@ocop/contract"
import type { Goods } from "./goods"

export interface WantedLine {
  id: string
  variantId: string
  quantity: number
}

export interface Verdict {
  problem: BasketLine["problem"]
  /** The most that can be ordered in this line now. */
  maxQuantity: number
}

/**
 * Which lines can be ordered together now. Lines that share an inventory item share its stock, the earlier first
 * (Medusa checks each alone, #16502). Pure.
 */
export function judgeLines(
  lines: readonly WantedLine[],
  goods: ReadonlyMap<string, Goods>,
  quantityPerLine: number,
): Map<string, Verdict> {
  const taken = new Map<string, number>()
  return new Map(lines.map((line) => [line.id, judge(line, goods.get(line.variantId), quantityPerLine, taken)]))
}

function judge(line: WantedLine, goods: Goods | undefined, limit: number, taken: Map<string, number>): Verdict {
  if (!goods?.forSale) return { problem: "not_for_sale", maxQuantity: 0 }
  if (goods.seller.reopensOn) return { problem: "resting", maxQuantity: 0 }
  const packs = goods.parts.map(({ inventoryItemId, required, left }) =>
    Math.floor((left - (taken.get(inventoryItemId) ?? 0)) / required),
  )
  const maxQuantity = Math.max(0, Math.min(limit, ...packs))
  for (const { inventoryItemId, required } of goods.parts)
    taken.set(inventoryItemId, (taken.get(inventoryItemId) ?? 0) + required * line.quantity)
  if (line.quantity <= maxQuantity) return { problem: null, maxQuantity }
  return { problem: maxQuantity === 0 ? "sold_out" : "not_enough", maxQuantity }
}
