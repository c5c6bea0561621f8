import type { BoughtAgain } from "@ocop/contract"
import type { Goods } from "../basket/goods"
import type { WantedLine } from "../basket/judge"

export interface OrderedPack {
  variantId: string
  handle: string
  title: string
  pack: { vi: string; en: string | null }
  quantity: number
}

interface Limits {
  quantityPerLine: number
  linesPerBasket: number
}

export interface Fitting {
  put: { variantId: string; quantity: number }[]
  left: BoughtAgain["left"]
}

/** How much of what was ordered can go into a basket beside what lies in it, and why the rest cannot. Pure. */
export function whatFits(
  wanted: readonly OrderedPack[],
  inBasket: readonly WantedLine[],
  goods: ReadonlyMap<string, Goods>,
  limits: Limits,
): Fitting {
  const taken = new Map<string, number>()
  const take = (pack: Goods | undefined, quantity: number) => {
    for (const { inventoryItemId, required } of pack?.parts ?? [])
      taken.set(inventoryItemId, (taken.get(inventoryItemId) ?? 0) + required * quantity)
  }
  for (const { variantId, quantity } of inBasket) take(goods.get(variantId), quantity)
  const fitting: Fitting = { put: [], left: [] }
  let lines = inBasket.length
  for (const ordered of wanted) {
    const pack = goods.get(ordered.variantId)
    const lying = inBasket.filter(({ variantId }) => variantId === ordered.variantId)
    const isFull = lying.length === 0 && lines >= limits.linesPerBasket
    const already = lying.reduce((sum, { quantity }) => sum + quantity, 0)
    const sells = pack?.forSale && !pack.seller.reopensOn
    const stocked = sells ? packsLeft(pack, taken) : 0
    const quantity = isFull ? 0 : Math.max(0, Math.min(ordered.quantity, stocked, limits.quantityPerLine - already))
    if (quantity > 0) fitting.put.push({ variantId: ordered.variantId, quantity })
    if (quantity > 0 && lying.length === 0) lines += 1
    take(pack, quantity)
    if (quantity === ordered.quantity) continue
    const { handle, title, pack: name, quantity: asked } = ordered
    const reason = !sells ? "not_for_sale" : isFull ? "basket_full" : stocked === 0 ? "sold_out" : "not_enough"
    fitting.left.push({ handle, title, pack: name, wanted: asked, added: quantity, reason })
  }
  return fitting
}

const packsLeft = ({ parts }: Goods, taken: ReadonlyMap<string, number>): number =>
  Math.max(
    0,
    Math.min(
      Number.MAX_SAFE_INTEGER,
      ...parts.map(({ inventoryItemId, required, left }) =>
        Math.floor((left - (taken.get(inventoryItemId) ?? 0)) / required),
      ),
    ),
  )
