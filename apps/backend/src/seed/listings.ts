import type { MedusaContainer } from "@medusajs/framework/types"
import { illustrationFor, isAlcohol } from "@ocop/domain"
import { LISTING } from "../modules/listing"
import type ListingService from "../modules/listing/service"
import type { RecordedProduct } from "./facts/catalogue"
import type { SampleOffer } from "./offers"

/** Writes what the market knows of every product, in one transaction: rows here mean that the seed is complete. */
export async function seedListings(
  container: MedusaContainer,
  products: RecordedProduct[],
  offers: Map<string, SampleOffer>,
  productIds: Map<string, string>,
  producerIds: Map<string, string>,
): Promise<void> {
  await container.resolve<ListingService>(LISTING).createListings(
    products.map(({ handle, title, folded, group, producer, place, source, row }) => {
      const offer = offers.get(handle)
      return {
        product_id: productIds.get(handle) ?? "",
        producer_id: (producer && producerIds.get(producer)) ?? null,
        kind: group === "tourism" ? ("tourism" as const) : ("goods" as const),
        product_group: group,
        illustration: illustrationFor(title, group),
        alcohol: isAlcohol(title, group),
        province_code: place.provinceCode,
        commune_code: place.communeCode,
        former_commune: place.formerCommune,
        former_district: place.formerDistrict,
        former_province: place.formerProvince,
        place_precision: place.precision,
        place_evidence: place.evidence,
        description_vi: offer?.words.vi ?? null,
        description_en: offer?.words.en ?? null,
        description_sample: offer !== undefined,
        label: offer ? { ...offer.label } : null,
        source,
        source_row: row,
        folded,
      }
    }),
  )
}
