import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addDays, dong, reducedPrice, reductionFaults } from "@ocop/domain"
import { Refusal } from "../../../http/problem"
import { ownListing, type ShopAct } from "../../../listing/own-pack"
import { withPricesOf } from "../../../listing/price-lock"
import { overlapsAnother } from "../../../listing/reductions"

export interface ReductionInput extends ShopAct {
  productId: string
  percent: number
  /** First and last day, "YYYY-MM-DD", in Vietnam. */
  from: string
  until: string
}

/** Midnight in Vietnam at the beginning of a day. */
const beginningOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

/**
 * Makes the dated price list of one product. @throws NOT_FOUND for another shop's; Refusal invalid_fields beyond what
 * the law allows; not_allowed_now where the product is reduced on one of these days already.
 */
export const reducePriceStep = createStep(
  "reduce-price",
  async ({ productId, percent, from, until, shopId }: ReductionInput, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const today = await container.resolve("clock").today()
    await ownListing(sql, shopId, productId)
    const faults = reductionFaults({ percent, from, until }, today)
    const named = { percent: "percent", days: "until", past: "from" } as const
    if (faults.length > 0)
      throw new Refusal(
        "invalid_fields",
        "This reduction is not allowed",
        Object.fromEntries(faults.map((f) => [named[f], f])),
      )
    const term = { from: beginningOf(from), to: beginningOf(addDays(until, 1)) }
    const list = await withPricesOf(container, productId, async () => {
      if (await overlapsAnother(sql, productId, term))
        throw new Refusal("not_allowed_now", "These goods are reduced already", { from: "overlaps" })
      const { content, packs } = await ownListing(sql, shopId, productId)
      const [made] = await container.resolve(Modules.PRICING).createPriceLists([
        {
          title: content.name,
          description: `Giảm ${percent}%`,
          type: "sale",
          status: "active",
          starts_at: term.from.toISOString(),
          // Medusa counts the last moment as in.
          ends_at: new Date(term.to.getTime() - 1).toISOString(),
          prices: packs.flatMap(({ priceSetId, price }) =>
            priceSetId
              ? [{ price_set_id: priceSetId, currency_code: "vnd", amount: reducedPrice(dong(Number(price)), percent) }]
              : [],
          ),
        },
      ])
      return made
    })
    if (!list) throw new Error("The price list was not made")
    return new StepResponse(list.id, list.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.PRICING).deletePriceLists([id])
  },
)
