import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER } from "../modules/producer"
import type ProducerService from "../modules/producer/service"
import type { Facts } from "./facts"
import { dieOf } from "./offers"

/** Records every producer of the list; answers their ids by handle. Approval and shop come with the demo. */
export async function seedProducers(container: MedusaContainer, { producers }: Facts): Promise<Map<string, string>> {
  const service = container.resolve<ProducerService>(PRODUCER)
  const recorded = await service.createProducers(
    producers.map(({ handle, name, legalName, folded, type, place }) => ({
      handle,
      name,
      legal_name: legalName,
      folded,
      type,
      province_code: place.provinceCode,
      commune_code: place.communeCode,
      former_commune: place.formerCommune,
      former_district: place.formerDistrict,
      former_province: place.formerProvince,
    })),
  )
  return new Map(recorded.map(({ id, handle }) => [handle, id]))
}

/** Working days before a parcel leaves, as sample data: half of the makers need none, nobody more than three. */
export function sampleLeadTime(handle: string): number {
  const die = dieOf(`lead time ${handle}`)
  return die(2) === 0 ? 0 : 1 + die(3)
}
