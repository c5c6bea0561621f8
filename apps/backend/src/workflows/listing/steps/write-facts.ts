import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { foldVietnamese, illustrationFor } from "@ocop/domain"
import { isAlcoholic } from "../../../listing/flags"
import { LISTING } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import type { ListingRow } from "../../../modules/listing/service"
import type { Maker, Publication } from "./accept-review"

/** Told by the maker itself; the shop's pages say so. */
export const MAKERS_WORD = "producer"

interface Undo {
  id: string
  /** Null: it was made. */
  before: ListingRow | null
}

/** What the market knows of the product: group, words, label, photographs, and whose it is. A claimed one keeps its place and its source. */
export const writeFactsStep = createStep(
  "write-facts",
  async ({ publication, productId }: { publication: Publication; productId: string }, { container }) => {
    const listings = container.resolve<ListingService>(LISTING)
    const [standing] = await listings.listListings({ product_id: productId })
    const facts = factsOf(publication)
    if (standing) {
      await takeFor(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION), standing.id, publication)
      await listings.updateListings({ id: standing.id, ...facts })
      return new StepResponse<string, Undo>(standing.id, { id: standing.id, before: standing })
    }
    const made = await listings.createListings({
      product_id: productId,
      kind: "goods",
      source: MAKERS_WORD,
      source_row: null,
      ...placeOf(publication.maker),
      ...facts,
    })
    return new StepResponse<string, Undo>(made.id, { id: made.id, before: null })
  },
  async (written, { container }) => {
    if (!written) return
    const listings = container.resolve<ListingService>(LISTING)
    if (written.before) await listings.updateListings({ ...written.before })
    else await listings.deleteListings(written.id)
  },
)

/** Gives a product to its maker if it is still whose it was when that was judged. @throws CONFLICT: somebody else got it. */
async function takeFor(sql: Knex, id: string, { maker, before }: Publication): Promise<void> {
  const taken = await sql("listing")
    .where({ id })
    .whereRaw("producer_id is not distinct from ?", [before?.producerId ?? null])
    .update({ producer_id: maker.id })
  if (taken === 0) throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else has just got this product")
}

function factsOf({ content, maker }: Publication) {
  const { name, group, criteriaSet, description } = content
  return {
    producer_id: maker.id,
    product_group: group,
    criteria_set: criteriaSet,
    illustration: illustrationFor(name, group),
    alcohol: isAlcoholic(content),
    description_vi: description?.vi ?? null,
    description_en: description?.en ?? null,
    description_sample: false,
    label: labelOf(content),
    lead_time_days: content.leadTimeDays,
    photos: content.photos as unknown as Record<string, unknown>,
    label_photos: content.labelPhotos as unknown as Record<string, unknown>,
    folded: foldVietnamese(name),
  }
}

const labelOf = ({ ingredients, warnings, storage, shelfLifeDays, declarationNumber }: Publication["content"]) => ({
  ingredients,
  warnings,
  storage,
  shelfLifeDays,
  declarationNumber,
  sample: false,
})

/** Goods come from where their maker is, as finely as that is known. */
function placeOf(maker: Maker) {
  const precision = maker.commune_code ? "commune" : maker.former_district ? "district" : "province"
  return {
    province_code: maker.province_code,
    commune_code: maker.commune_code,
    former_commune: maker.former_commune,
    former_district: maker.former_district,
    former_province: maker.former_province,
    place_precision: precision as "commune" | "district" | "province",
    place_evidence: maker.commune_code ? ("current_name" as const) : null,
  }
}
