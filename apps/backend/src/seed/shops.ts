import type { MedusaContainer } from "@medusajs/framework/types"
import { communeLabel } from "@ocop/domain"
import { PRODUCER } from "../modules/producer"
import type ProducerService from "../modules/producer/service"
import { type OpenedShop, openShopWorkflow, type ShopToOpen } from "../workflows/producer/open-shop"
import type { Facts } from "./facts"
import { sampleLeadTime } from "./producers"

/**
 * Opens a sample shop for every producer of goods. Approval and shop are marked as sample. Answers the shops by the
 * producer's handle.
 */
export async function seedShops(
  container: MedusaContainer,
  facts: Facts,
  producerIds: Map<string, string>,
  salesChannelId: string,
): Promise<Map<string, OpenedShop>> {
  const shops = shopsToOpen(facts, producerIds)
  const { result: opened } = await openShopWorkflow(container).run({ input: { shops, salesChannelId } })
  await container.resolve<ProducerService>(PRODUCER).updateProducers(
    shops.map(({ producerId, handle }) => ({
      id: producerId,
      status: "approved" as const,
      sample: true,
      lead_time_days: sampleLeadTime(handle),
    })),
  )
  return new Map(shops.map(({ handle }, index) => [handle, required(opened[index])]))
}

function shopsToOpen({ producers, provinces, communes }: Facts, producerIds: Map<string, string>): ShopToOpen[] {
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
  const communeNames = new Map(communes.map(({ code, kind, name }) => [code, communeLabel(kind, name)]))
  return producers
    .filter(({ sellsGoods }) => sellsGoods)
    .map(({ handle, name, legalName, place }) => {
      const commune = communeNames.get(place.communeCode ?? "")
      return {
        producerId: required(producerIds.get(handle)),
        handle,
        location: {
          name,
          address: {
            // The list knows no street: the finest place stands in for it.
            address_1: commune ?? place.formerDistrict ?? legalName,
            city: commune ?? "",
            province: provinceNames.get(place.provinceCode) ?? "",
            country_code: "vn",
          },
        },
      }
    })
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The seed lost a row that it has just made")
  return value
}
