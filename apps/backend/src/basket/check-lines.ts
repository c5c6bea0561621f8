import { Refusal } from "../http/problem"
import { type Goods, goodsOf } from "./goods"
import { judgeLines, type WantedLine } from "./judge"
import type { ShopContext } from "./shop"

/**
 * Whether these lines can be had together now; answers what they are.
 * @throws Refusal limit_quantity, not_for_sale, maker_resting, out_of_stock.
 */
export async function checkLines(context: ShopContext, lines: readonly WantedLine[]): Promise<Map<string, Goods>> {
  const { quantityPerLine } = context.limits
  for (const { quantity } of lines) checkQuantity(quantity, quantityPerLine)
  const goods = await goodsOf(
    context,
    lines.map(({ variantId }) => variantId),
  )
  for (const [id, { problem }] of judgeLines(lines, goods, quantityPerLine)) {
    if (problem === "not_for_sale") throw new Refusal("not_for_sale", `Line ${id} is not for sale`)
    if (problem === "resting") throw new Refusal("maker_resting", `The maker of line ${id} rests`)
    if (problem) throw new Refusal("out_of_stock", `There is not enough of line ${id}`)
  }
  return goods
}

/** @throws Refusal limit_quantity for more lines than a basket holds. */
export function checkLineCount({ limits }: ShopContext, count: number): void {
  if (count > limits.linesPerBasket)
    throw new Refusal("limit_quantity", `A basket holds at most ${limits.linesPerBasket} lines`)
}

function checkQuantity(quantity: number, limit: number): void {
  if (!Number.isSafeInteger(quantity) || quantity < 1)
    throw new Refusal("invalid_fields", `Not a quantity: ${quantity}`, { quantity: "whole_number" })
  if (quantity > limit) throw new Refusal("limit_quantity", `At most ${limit} in one line`)
}
