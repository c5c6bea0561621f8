import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { communeLabel } from "@ocop/domain"
import { PRODUCER } from "../modules/producer"
import type ProducerService from "../modules/producer/service"
import type { Facts } from "./facts"
import type { RecordedProducer } from "./facts/catalogue"
import { sampleLeadTime } from "./producers"

const DELIVERY_PROVIDER = "delivery_delivery"

export interface Shop {
  producerId: string
  stockLocationId: string
  shippingProfileId: string
}

/**
 * Opens a sample shop for every producer of goods: stock location, shipping profile, a service zone that is the
 * country, and two options (sent to the buyer; picked up at the maker's). Approval and shop are marked as sample.
 * Answers the shops by the producer's handle.
 */
export async function seedShops(
  container: MedusaContainer,
  facts: Facts,
  producerIds: Map<string, string>,
  salesChannelId: string,
): Promise<Map<string, Shop>> {
  const makers = facts.producers.filter(({ sellsGoods }) => sellsGoods)
  const locations = await makeLocations(container, makers, facts)
  const profiles = await container
    .resolve(Modules.FULFILLMENT)
    .createShippingProfiles(makers.map(({ handle }) => ({ name: handle, type: "default" })))
  const shops = makers.map(({ handle }, i): [string, Shop] => [
    handle,
    {
      producerId: required(producerIds.get(handle)),
      stockLocationId: required(locations[i]).id,
      shippingProfileId: required(profiles[i]).id,
    },
  ])
  const sets = await makeDeliveries(container, shops)
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    shops.flatMap(([, { stockLocationId }], i): LinkDefinition[] => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: required(sets[i]).id },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER },
      },
      {
        [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
        [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      },
    ]),
  )
  await container.resolve<ProducerService>(PRODUCER).updateProducers(
    shops.map(([handle, { producerId, stockLocationId, shippingProfileId }]) => ({
      id: producerId,
      status: "approved" as const,
      sample: true,
      lead_time_days: sampleLeadTime(handle),
      stock_location_id: stockLocationId,
      shipping_profile_id: shippingProfileId,
    })),
  )
  return new Map(shops)
}

function makeLocations(container: MedusaContainer, makers: RecordedProducer[], facts: Facts) {
  const provinces = new Map(facts.provinces.map(({ code, name }) => [code, name]))
  const communes = new Map(facts.communes.map(({ code, kind, name }) => [code, communeLabel(kind, name)]))
  return container.resolve(Modules.STOCK_LOCATION).createStockLocations(
    makers.map(({ name, legalName, place }) => ({
      name,
      address: {
        // The list knows no street: the finest place stands in for it.
        address_1: communes.get(place.communeCode ?? "") ?? place.formerDistrict ?? legalName,
        city: communes.get(place.communeCode ?? "") ?? "",
        province: provinces.get(place.provinceCode) ?? "",
        country_code: "vn",
      },
    })),
  )
}

async function makeDeliveries(container: MedusaContainer, shops: [string, Shop][]) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const sets = await fulfillment.createFulfillmentSets(
    shops.map(([handle]) => ({
      name: `Giao hàng ${handle}`,
      type: "shipping",
      service_zones: [{ name: `Việt Nam, ${handle}`, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
    })),
  )
  const [standard, pickup] = await fulfillment.createShippingOptionTypes([
    { label: "Giao tận nơi", description: "Theo cân nặng và vùng", code: "standard" },
    { label: "Tới nhà làm lấy", description: "Không mất phí giao", code: "pickup" },
  ])
  await fulfillment.createShippingOptions(
    shops.flatMap(([, shop], i) =>
      [
        { kind: "standard", name: "Giao tận nơi", type: required(standard).id },
        { kind: "pickup", name: "Tới nhà làm lấy", type: required(pickup).id },
      ].map(({ kind, name, type }) => ({
        name,
        type,
        price_type: "calculated" as const,
        provider_id: DELIVERY_PROVIDER,
        service_zone_id: required(sets[i]?.service_zones[0]).id,
        shipping_profile_id: shop.shippingProfileId,
        data: { kind, producer_id: shop.producerId },
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      })),
    ),
  )
  return sets
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The seed lost a row that it has just made")
  return value
}
