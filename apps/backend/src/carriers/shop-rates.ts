import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RateTable, SetRates, ShopRates } from "@ocop/contract"
import { type FeeBound, feeFaults, rateFaults, ratesOfTable, tableOfRates } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { type DatedRate, datedRates, setRates } from "../modules/marketplace/own-rates"

/** A shop's own rate table, the next one, and the operator's that holds without them. */
export async function readShopRates(container: MedusaContainer, shopId: string): Promise<ShopRates> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await container.resolve("clock").today()
  const [own, operator, most] = await Promise.all([
    datedRates(sql, shopId, today),
    datedRates(sql, null, today),
    boundOf(container),
  ])
  return {
    own: tableOf(own.now),
    next: tableOf(own.next),
    operator: tableOf(operator.now) ?? { validFrom: today, zones: [] },
    most,
    today,
  }
}

async function boundOf(container: MedusaContainer): Promise<FeeBound> {
  const { money } = await container.resolve("setting").get()
  return { first: money.ownDeliveryFeeMax, perExtraKilogram: money.ownDeliveryFeeMaxPerKilogram }
}

function tableOf(rates: DatedRate[]): RateTable | null {
  const [first] = rates
  return first
    ? {
        validFrom: first.validFrom,
        zones: tableOfRates(rates).map((zone) => ({ ...zone, steps: [...zone.steps] })),
      }
    : null
}

interface Change extends SetRates {
  shopId: string
  mark: { actor: string; isAssistant: boolean; forShop: string }
}

/**
 * A shop's rates from a day on; no zones: the operator's again.
 * @throws Refusal invalid_fields for a day that is not after today, and for a table that does not hold or asks too much.
 */
export async function changeShopRates(container: MedusaContainer, { shopId, validFrom, zones, mark }: Change) {
  const today = await container.resolve("clock").today()
  if (validFrom <= today)
    throw new Refusal("invalid_fields", "Rates begin tomorrow at the earliest", { validFrom: "too_small" })
  const faults = zones.length === 0 ? {} : rateFaults(zones)
  if (Object.keys(faults).length > 0) throw new Refusal("invalid_fields", "This table does not hold", faults)
  const tooDear = feeFaults(zones, await boundOf(container))
  if (Object.keys(tooDear).length > 0) throw new Refusal("invalid_fields", "This table asks too much", tooDear)
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await setRates(trx, { producerId: shopId, validFrom, today, rates: ratesOfTable(zones) })
    const after = { validFrom, steps: ratesOfTable(zones).length }
    await audit(trx, { ...mark, act: "shop.shipping_rates_set", subject: `producer:${shopId}`, after })
  })
}
