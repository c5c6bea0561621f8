import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { findCart } from "../../../basket/cart"
import { checkLineCount, checkLines } from "../../../basket/check-lines"
import type { WantedLine } from "../../../basket/judge"
import { type ShopContext, shopContext } from "../../../basket/shop"

/**
 * Whatever route a line comes by, it is judged here. Only the packs that change are judged: a line that sold out
 * must not keep another from being added.
 */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const context = await shopContext(container)
  const lines = await linesOf(context, input.cart_id)
  const added = onePerPack(input.items.map(wanted))
  const news = added.filter(({ variantId }) => !lines.some((line) => line.variantId === variantId))
  checkLineCount(context, lines.length + news.length)
  await checkLines(context, onePerPack([...added, ...ofSamePacks(lines, added)]))
  return new StepResponse(undefined)
})

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const items: unknown = input.items
  if (!Array.isArray(items) || items.length === 0) return new StepResponse(undefined)
  const context = await shopContext(container)
  checkLineCount(context, items.length)
  await checkLines(context, onePerPack(items.map(wanted)))
  return new StepResponse(undefined)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const quantity = Number(input.update.quantity)
  if (quantity === 0) return new StepResponse(undefined)
  const context = await shopContext(container)
  const lines = await linesOf(context, input.cart_id)
  const changed = lines.filter(({ id }) => id === input.item_id).map((line) => ({ ...line, quantity }))
  const others = ofSamePacks(lines, changed).filter(({ id }) => id !== input.item_id)
  await checkLines(context, onePerPack([...changed, ...others]))
  return new StepResponse(undefined)
})

async function linesOf(context: ShopContext, cartId: string): Promise<WantedLine[]> {
  return (await findCart(context, cartId))?.lines ?? []
}

const ofSamePacks = (lines: readonly WantedLine[], as: readonly WantedLine[]): WantedLine[] =>
  lines.filter(({ variantId }) => as.some((line) => line.variantId === variantId))

/** Lines of the same pack as one, as Medusa makes them one. */
function onePerPack(lines: readonly WantedLine[]): WantedLine[] {
  const packs = new Map<string, WantedLine>()
  for (const line of lines) {
    const same = packs.get(line.variantId)
    packs.set(line.variantId, same ? { ...same, quantity: same.quantity + line.quantity } : line)
  }
  return [...packs.values()]
}

function wanted(item: { variant_id?: string | null; quantity?: unknown }): WantedLine {
  if (!item.variant_id) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A line needs a variant")
  return { id: item.variant_id, variantId: item.variant_id, quantity: Number(item.quantity ?? 1) }
}
