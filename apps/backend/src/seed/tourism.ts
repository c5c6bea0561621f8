import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese, slugify } from "@ocop/domain"
import { SHOWROOM } from "../modules/showroom"
import type ShowroomService from "../modules/showroom/service"
import type { Facts } from "./facts"
import type { RecordedProduct } from "./facts/catalogue"
import type { TourismPointFacts } from "./facts/rows"

const SOURCE = "danh sách điểm du lịch của dự án"

/**
 * Writes the list's tourism points and those recognised services that the list of points leaves out. A point is a
 * showroom only where the list says so. Point and service are one when folded name and province agree.
 */
export async function seedTourism(
  container: MedusaContainer,
  facts: Facts,
  productIds: Map<string, string>,
): Promise<void> {
  const service = container.resolve<ShowroomService>(SHOWROOM)
  const services = facts.products.filter(({ group }) => group === "tourism")
  const listed = facts.points.map((point) => fromList(point, facts, services, productIds))
  const known = new Set(listed.map(({ product_id }) => product_id))
  const others = services
    .map((product) => fromProduct(product, productIds))
    .filter(({ product_id }) => !known.has(product_id))
  const points = await service.createTourismPoints([...listed, ...others])
  await service.createShowrooms(
    points.filter(({ showroom }) => showroom).map(({ id, name }) => ({ tourism_point_id: id, name })),
  )
}

function fromList(
  point: TourismPointFacts,
  facts: Facts,
  services: RecordedProduct[],
  productIds: Map<string, string>,
) {
  const provinceCode = facts.finder.provinceCode(point.province)
  const former = { formerDistrict: point.former_district, formerProvince: point.former_province }
  const found = facts.finder.find({ provinceCode, commune: point.commune, ...former, listedCode: null })
  const recognised = services.find(
    ({ folded, place }) => folded === foldVietnamese(point.name) && place.provinceCode === provinceCode,
  )
  return {
    slug: slugify(point.name),
    name: point.name,
    kind_vi: point.kind_vi,
    kind_en: point.kind_en,
    showroom: point.showroom,
    province_code: provinceCode,
    commune_code: found.communeCode,
    former_commune: point.commune,
    former_district: point.former_district,
    former_province: point.former_province,
    fact_vi: point.fact_vi,
    fact_en: point.fact_en,
    product_id: (recognised && productIds.get(recognised.handle)) ?? null,
    source: recognised ? `${SOURCE}; ${recognised.source}` : SOURCE,
  }
}

function fromProduct({ title, handle, place, source }: RecordedProduct, productIds: Map<string, string>) {
  return {
    slug: handle,
    name: title,
    kind_vi: "Điểm du lịch được công nhận OCOP",
    kind_en: "Tourism point recognised by OCOP",
    showroom: false,
    province_code: place.provinceCode,
    commune_code: place.communeCode,
    former_commune: place.formerCommune,
    former_district: place.formerDistrict,
    former_province: place.formerProvince,
    fact_vi: null,
    fact_en: null,
    product_id: productIds.get(handle) ?? null,
    source,
  }
}
