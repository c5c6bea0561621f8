import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { foldVietnamese, illustrationFor, isAlcohol } from "@ocop/domain"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { ListingRow } from "../../../modules/listing/service"
import type { RecordInput } from "../record-goods"

/** Where a list does not say what it was read from. */
const UNTOLD = "operator"

interface Undo {
  madeId: string | null
  before: ListingRow | null
}

/** What the market knows of a recorded product. One that is known keeps its maker, its place and its source. */
export const recordFactsStep = createStep(
  "record-facts",
  async (
    { input, makerId, productId }: { input: RecordInput; makerId: string | null; productId: string },
    { container },
  ) => {
    const listings = container.resolve<ListingService>(LISTING)
    const [standing] = await listings.listListings({ product_id: productId })
    if (standing) {
      await listings.updateListings({ id: standing.id, ...wordsOf(input, standing.label) })
      return new StepResponse<string, Undo>(standing.id, { madeId: null, before: standing })
    }
    const { place, source } = input
    const made = await listings.createListings({
      product_id: productId,
      producer_id: makerId,
      province_code: place.provinceCode,
      commune_code: place.communeCode,
      former_commune: place.formerCommune,
      former_district: place.formerDistrict,
      former_province: place.formerProvince,
      place_precision: place.precision,
      place_evidence: place.evidence,
      source: source ?? UNTOLD,
      ...wordsOf(input, null),
    })
    return new StepResponse<string, Undo>(made.id, { madeId: made.id, before: null })
  },
  async (undo, { container }) => {
    const listings = container.resolve<ListingService>(LISTING)
    if (undo?.madeId) await listings.deleteListings(undo.madeId)
    if (undo?.before) await listings.updateListings({ ...undo.before })
  },
)

const isSample = (label: unknown) =>
  typeof label === "object" && label !== null && "sample" in label && label.sample === true

function wordsOf({ content, group }: RecordInput, before: unknown) {
  const { name, criteriaSet, description, ingredients, storage, warnings, shelfLifeDays, declarationNumber } = content
  const isLabelled = before !== null || [ingredients, storage, warnings, shelfLifeDays, declarationNumber].some(Boolean)
  const kind = group === "tourism" ? ("tourism" as const) : ("goods" as const)
  return {
    kind,
    product_group: group,
    criteria_set: criteriaSet,
    illustration: illustrationFor(name, group),
    alcohol: isAlcohol(name, group),
    description_vi: description?.vi ?? null,
    description_en: description?.en ?? null,
    label: isLabelled
      ? { ingredients, storage, warnings, shelfLifeDays, declarationNumber, sample: isSample(before) }
      : null,
    folded: foldVietnamese(name),
  }
}
