import type { Localized, ShownStars, TourismPoint, TourismPointRef } from "@ocop/contract"
import { certificateOn, shownStars } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATES, FEATURED_AMONG_FEW, PUBLIC, placeJoin, placeJson } from "./fragments"
import { placeRef } from "./place"
import { productCards } from "./product-cards"
import { rowsOf } from "./query"
import type { CertificateRow, TourismPointRefRow } from "./rows"

const NEARBY = 8

interface PointRow extends TourismPointRefRow {
  kind: Localized
  fact: Localized | null
  productId: string | null
  certificates: CertificateRow[]
}

const POINTS = `
  select t.slug, t.name, t.showroom, ${placeJson("t")} as place, t.product_id as "productId",
    jsonb_build_object('vi', t.kind_vi, 'en', t.kind_en) as kind,
    case when t.fact_vi is not null then jsonb_build_object('vi', t.fact_vi, 'en', t.fact_en) end as fact,
    ${CERTIFICATES} as certificates, p.handle as "productHandle", pr.name as operator, pr.public_phone as phone,
    pr.address, t.source
  from tourism_point t
  ${placeJoin("t")}
  left join product p on p.id = t.product_id and p.status = 'published' and p.deleted_at is null
  left join listing l on l.product_id = p.id and l.deleted_at is null
  left join producer pr on pr.id = l.producer_id and pr.deleted_at is null
  where t.deleted_at is null`

export type TourismPointSummary = TourismPointRef & {
  kind: Localized
  fact: Localized | null
  stars: ShownStars | null
}

/** Every tourism point, by province and name. One statement. */
export async function listTourismPoints(context: CatalogContext, condition = "true"): Promise<TourismPointSummary[]> {
  const rows = await rowsOf<PointRow>(context, `${POINTS} and (${condition}) order by province.folded, t.name, t.slug`)
  return rows.map((row) => ({
    ...refOf(row),
    kind: row.kind,
    fact: row.fact,
    stars: shownStars(row.certificates, context.today),
  }))
}

/** References to the points that the condition (over `t`) chooses, with the product each one is. One statement. */
export async function tourismPointRefs(
  context: CatalogContext,
  condition: string,
  bindings: Record<string, string>,
): Promise<{ ref: TourismPointRef; productId: string | null; showroom: boolean }[]> {
  const rows = await rowsOf<TourismPointRefRow & { productId: string | null }>(
    context,
    `select t.slug, t.name, t.showroom, t.product_id as "productId", ${placeJson("t")} as place
    from tourism_point t
    ${placeJoin("t")}
    where t.deleted_at is null and (${condition})
    order by t.name, t.slug`,
    bindings,
  )
  return rows.map((row) => ({ ref: refOf(row), productId: row.productId, showroom: row.showroom }))
}

interface FullPointRow extends PointRow {
  productHandle: string | null
  operator: string | null
  phone: string | null
  address: string | null
  source: string
}

/** All that the page of one tourism point shows, with goods made around it; null where there is none. */
export async function findTourismPoint(context: CatalogContext, slug: string): Promise<TourismPoint | null> {
  const [row] = await rowsOf<FullPointRow>(context, `${POINTS} and t.slug = :slug`, { slug })
  if (!row) return null
  const { kind, fact, operator, phone, address, productHandle, source } = row
  return {
    ...refOf(row),
    kind,
    fact,
    operator,
    phone,
    address,
    productHandle,
    source,
    directionsUrl: directionsTo(refOf(row)),
    stars: shownStars(row.certificates, context.today),
    certificates: row.certificates.map((certificate) => certificateOn(certificate, context.today)),
    nearby: await productCards(context, await nearbyIds(context, row)),
  }
}

/** Goods of the same commune first, then of the province; alcohol is not put in front of passers-by. */
async function nearbyIds(context: CatalogContext, { place }: PointRow): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `select p.id
    from product p
    join listing l on l.product_id = p.id
    where ${PUBLIC} and l.kind = 'goods' and not l.alcohol and l.province_code = :provinceCode
    order by coalesce(l.commune_code = :communeCode, false) desc, ${FEATURED_AMONG_FEW}
    limit ${NEARBY}`,
    { provinceCode: place.provinceCode, communeCode: place.communeCode },
  )
  return rows.map(({ id }) => id)
}

const refOf = ({ slug, name, place, showroom }: TourismPointRefRow): TourismPointRef => ({
  slug,
  name,
  place: placeRef(place),
  showroom,
})

/** Opens the visitor's own map with a search: nobody has recorded coordinates. */
function directionsTo({ name, place }: TourismPointRef): string {
  const where = [name, place.communeName ?? place.formerCommune, place.formerDistrict, place.provinceName]
  const query = new URLSearchParams({ api: "1", query: where.filter(Boolean).join(", ") })
  return `https://www.google.com/maps/search/?${query}`
}
