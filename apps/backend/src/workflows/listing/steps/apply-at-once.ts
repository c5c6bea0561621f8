import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingField } from "@ocop/domain"
import { audit } from "../../../audit/write"
import { setPlainPrice } from "../../../listing/plain-price"
import { withPricesOf } from "../../../listing/price-lock"
import type { StandingPack } from "../../../listing/read-contents"
import { requireNoReduction } from "../../../listing/reductions"
import { changeStock } from "../../../listing/stock-level"
import type { SendInput, Weighed } from "./weigh-listing"

type Undo =
  | { what: "price"; pack: StandingPack }
  | { what: "stock"; pack: StandingPack; by: number }
  | { what: "leadTime"; productId: string; days: number | null }

/** Writes prices, stock and lead time of a product that is listed, each audited; answers which of them changed. */
export const applyAtOnceStep = createStep(
  "apply-at-once",
  async ({ input, weighed }: { input: SendInput; weighed: Weighed }, { container }) => {
    const undo: Undo[] = []
    const { before, kind } = weighed
    if (!before || kind !== "change") return new StepResponse<ListingField[], Undo[]>([], undo)
    try {
      for (const pack of before.packs) await applyPack(container, input, pack, undo)
      await applyLeadTime(container, input, weighed, undo)
    } catch (error) {
      for (const done of [...undo].reverse()) await revert(container, done)
      throw error
    }
    const applied = weighed.differences.filter(({ needsReview }) => !needsReview).map(({ field }) => field)
    return new StepResponse<ListingField[], Undo[]>(applied, undo)
  },
  async (undo, { container }) => {
    for (const done of [...(undo ?? [])].reverse()) await revert(container, done)
  },
)

async function applyPack(container: MedusaContainer, input: SendInput, pack: StandingPack, undo: Undo[]) {
  const wanted = input.content.packs.find(({ variantId }) => variantId === pack.variantId)
  if (!wanted) return
  if (wanted.price !== Number(pack.price) && pack.priceSetId) {
    const { priceSetId, priceId } = pack
    await withPricesOf(container, input.productId ?? "", async () => {
      const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      await requireNoReduction(sql, input.productId ?? "", await container.resolve("clock").now())
      await setPlainPrice(container, { priceSetId, priceId }, wanted.price)
    })
    undo.push({ what: "price", pack })
    const change = { before: { price: Number(pack.price) }, after: { price: wanted.price } }
    await audit(container, { ...mark(input), act: "listing.price_changed", subject: subject(pack), ...change })
  }
  const shelf = pack.inventoryItemId && pack.levelId
  if (wanted.stock === null || wanted.stock === Number(pack.stocked) || !shelf) return
  const counted = { inventoryItemId: pack.inventoryItemId ?? "", levelId: pack.levelId ?? "" }
  const { before, after } = await changeStock(container, counted, { set: wanted.stock })
  undo.push({ what: "stock", pack, by: before - after })
  const change = { before: { stock: before }, after: { stock: after } }
  await audit(container, { ...mark(input), act: "listing.stock_changed", subject: subject(pack), ...change })
}

async function applyLeadTime(container: MedusaContainer, input: SendInput, { before }: Weighed, undo: Undo[]) {
  if (!before || before.content.leadTimeDays === input.content.leadTimeDays) return
  const days = before.content.leadTimeDays
  await writeLeadTime(container, before.productId, input.content.leadTimeDays)
  undo.push({ what: "leadTime", productId: before.productId, days })
  await audit(container, {
    ...mark(input),
    act: "listing.lead_time_changed",
    subject: `product:${before.productId}`,
    before: { leadTimeDays: days },
    after: { leadTimeDays: input.content.leadTimeDays },
  })
}

async function revert(container: MedusaContainer, undo: Undo): Promise<void> {
  switch (undo.what) {
    case "price":
      return setPlainPrice(
        container,
        { priceSetId: undo.pack.priceSetId ?? "", priceId: undo.pack.priceId },
        Number(undo.pack.price),
      )
    case "stock": {
      const { inventoryItemId, levelId } = undo.pack
      await changeStock(container, { inventoryItemId: inventoryItemId ?? "", levelId: levelId ?? "" }, { add: undo.by })
      return
    }
    case "leadTime":
      return writeLeadTime(container, undo.productId, undo.days)
  }
}

async function writeLeadTime(container: MedusaContainer, productId: string, days: number | null): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await sql("listing")
    .where({ product_id: productId, deleted_at: null })
    .update({ lead_time_days: days, updated_at: sql.fn.now() })
}

const mark = ({ actor, isAssistant, shopId }: SendInput) => ({ actor, isAssistant, forShop: shopId })
const subject = ({ variantId }: StandingPack) => `pack:${variantId}`
