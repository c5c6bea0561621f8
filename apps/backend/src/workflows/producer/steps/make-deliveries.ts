import type { IFulfillmentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenedShop, ShopToOpen } from "../open-shop"

export const DELIVERY_PROVIDER = "delivery_delivery"

/** What every shop offers; the fee is computed when a basket asks. */
const KINDS = [
  { code: "standard", label: "Giao tận nơi", description: "Theo cân nặng và vùng" },
  { code: "pickup", label: "Tới nhà làm lấy", description: "Không mất phí giao" },
] as const

const RULES = [
  { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
  { attribute: "is_return", operator: "eq" as const, value: "false" },
]

/** A delivery set each, with the country as its zone and both kinds of delivery; in the order of the shops. */
export const makeDeliveriesStep = createStep(
  "make-deliveries",
  async ({ shops, opened }: { shops: ShopToOpen[]; opened: OpenedShop[] }, { container }) => {
    if (shops.length === 0) return new StepResponse<string[], string[]>([], [])
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const types = await optionTypes(fulfillment)
    const sets = await fulfillment.createFulfillmentSets(
      shops.map(({ handle }) => ({
        name: `Giao hàng ${handle}`,
        type: "shipping",
        service_zones: [{ name: `Việt Nam, ${handle}`, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
      })),
    )
    const ids = sets.map(({ id }) => id)
    const zones = new Map(sets.map(({ name, service_zones: [zone] }) => [name, zone?.id ?? ""]))
    await fulfillment.createShippingOptions(
      shops.flatMap(({ handle, producerId }, index) =>
        KINDS.map(({ code, label }) => ({
          name: label,
          type: types.get(code) ?? "",
          price_type: "calculated" as const,
          provider_id: DELIVERY_PROVIDER,
          service_zone_id: zones.get(`Giao hàng ${handle}`) ?? "",
          shipping_profile_id: opened[index]?.shippingProfileId ?? "",
          data: { kind: code, producer_id: producerId },
          rules: RULES,
        })),
      ),
    )
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(ids)
  },
)

/** The two kinds are shared by all shops: made with the first, found by the others. Answers their ids by code. */
async function optionTypes(fulfillment: IFulfillmentModuleService): Promise<Map<string, string>> {
  const known = await fulfillment.listShippingOptionTypes({ code: KINDS.map(({ code }) => code) })
  const missing = KINDS.filter(({ code }) => !known.some((type) => type.code === code))
  const made = missing.length > 0 ? await fulfillment.createShippingOptionTypes([...missing]) : []
  return new Map([...known, ...made].map(({ code, id }) => [code, id]))
}
