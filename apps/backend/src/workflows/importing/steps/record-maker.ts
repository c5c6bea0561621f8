import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { slugify } from "@ocop/domain"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { RecordInput } from "../record-goods"

/** The maker's id, recorded where nobody knew it; null where nobody knows who makes it. */
export const recordMakerStep = createStep(
  "record-maker",
  async ({ maker, place }: RecordInput, { container }) => {
    if (maker === null || "id" in maker) return new StepResponse<string | null, string | null>(maker?.id ?? null, null)
    const producers = container.resolve<ProducerService>(PRODUCER)
    const { legalName, folded, type } = maker
    // Another row of the same list has recorded it a moment ago.
    const [known] = await producers.listProducers({
      folded,
      province_code: place.provinceCode,
      status: ["recorded", "approved", "suspended"],
    })
    if (known) return new StepResponse<string | null, string | null>(known.id, null)
    const made = await producers.createProducers({
      handle: await freeHandle(container, legalName),
      name: legalName,
      legal_name: legalName,
      folded,
      type,
      province_code: place.provinceCode,
      commune_code: place.communeCode,
      former_commune: place.formerCommune,
      former_district: place.formerDistrict,
      former_province: place.formerProvince,
    })
    return new StepResponse<string | null, string | null>(made.id, made.id)
  },
  async (madeId, { container }) => {
    if (madeId) await container.resolve<ProducerService>(PRODUCER).deleteProducers(madeId)
  },
)

/** The name as an address; where it is taken, with a number. */
async function freeHandle(container: MedusaContainer, name: string): Promise<string> {
  const producers = container.resolve<ProducerService>(PRODUCER)
  const plain = slugify(name) || "nha-lam"
  for (let number = 1; ; number++) {
    const handle = number === 1 ? plain : `${plain}-${number}`
    const [taken] = await producers.listProducers({ handle }, { select: ["id"], withDeleted: true })
    if (!taken) return handle
  }
}
