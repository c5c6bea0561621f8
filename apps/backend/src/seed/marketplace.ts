import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShippingZone } from "@ocop/domain"
import { environment } from "../config/environment"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { taxRules } from "./tax-rules"

/** The day from which the 34 provinces, and so these zones, exist. */
const SINCE = "2025-07-01"

interface RatesOfZone {
  zone: ShippingZone
  days: [from: number, to: number]
  /** Grams up to which a step reaches, and its fee in đồng. */
  steps: [uptoGrams: number, fee: number][]
  feePerExtraKilogram: number
}

/** Sample data in the range of what Vietnamese carriers charged small shops in 2026; the operator writes its own contract here. */
const RATES: RatesOfZone[] = [
  {
    zone: "same_province",
    days: [1, 2],
    steps: [
      [500, 16_000],
      [1000, 18_000],
      [2000, 22_000],
      [5000, 30_000],
    ],
    feePerExtraKilogram: 3_000,
  },
  {
    zone: "same_region",
    days: [2, 3],
    steps: [
      [500, 22_000],
      [1000, 26_000],
      [2000, 32_000],
      [5000, 46_000],
    ],
    feePerExtraKilogram: 5_000,
  },
  {
    zone: "far",
    days: [3, 5],
    steps: [
      [500, 29_000],
      [1000, 35_000],
      [2000, 45_000],
      [5000, 70_000],
    ],
    feePerExtraKilogram: 8_000,
  },
]

/** The operator's rate table and the rules in force; a rate of zero is written down too. */
export async function seedMarketplace(container: MedusaContainer): Promise<void> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
  const [known] = await marketplace.listShippingRates({}, { take: 1 })
  if (known) return
  await marketplace.createShippingRates(RATES.flatMap(stepsOf))
  await marketplace.createCommissionRules({
    producer_id: null,
    valid_from: SINCE,
    valid_to: null,
    ...(environment().DEMO === "on"
      ? { rate_basis_points: 500, ground: "Mức mẫu của bản thử, chưa thu thật" }
      : { rate_basis_points: 0, ground: "Chợ chưa thu phí" }),
  })
  await marketplace.createTaxRules(taxRules())
}

function stepsOf({ zone, days, steps, feePerExtraKilogram }: RatesOfZone) {
  return steps.map(([uptoGrams, fee], index) => ({
    producer_id: null,
    zone,
    upto_grams: uptoGrams,
    fee,
    fee_per_extra_kilogram: index === steps.length - 1 ? feePerExtraKilogram : null,
    days_from: days[0],
    days_to: days[1],
    valid_from: SINCE,
    valid_to: null,
  }))
}
