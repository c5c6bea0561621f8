import type { Product } from "@ocop/contract"
import { certificateOn } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATES, OFFERED, PAID, PUBLIC, SHOWN } from "./fragments"
import { producersWhere } from "./producers"
import { cardsWithOffers } from "./product-cards"
import { rowsOf } from "./query"
import type { CertificateRow, ProductDetailRow } from "./rows"
import { tourismPointRefs } from "./tourism-points"

const RELATED = 8

interface DetailRow extends ProductDetailRow {
  certificates: CertificateRow[]
}

const DETAIL = `
  select p.id, l.product_group as "group", l.alcohol, l.description_vi as "descriptionVi",
    l.description_en as "descriptionEn", l.description_sample as "descriptionSample", l.label,
    l.province_code as "provinceCode", l.producer_id as "producerId", l.source, ${CERTIFICATES} as certificates
  from product p
  join listing l on l.product_id = p.id
  where p.handle = :handle and ${PUBLIC}`

/** All that the page of one product shows; null where there is none. Made-up words are left out outside demo mode. */
export async function findProduct(context: CatalogContext, handle: string): Promise<Product | null> {
  const [row] = await rowsOf<DetailRow>(context, DETAIL, { handle })
  if (!row) return null
  const related = await relatedIds(context, row)
  const [own, ...others] = await cardsWithOffers(context, [row.id, ...related])
  if (!own) return null
  const [maker] = row.producerId ? await producersWhere(context, "pr.id = :id", { id: row.producerId }) : []
  const points = await tourismPointRefs(
    context,
    "(t.showroom and t.province_code = :provinceCode) or t.product_id = :productId",
    { provinceCode: row.provinceCode, productId: row.id },
  )
  const hasDescription = row.descriptionVi !== null && (context.demo || !row.descriptionSample)
  return {
    ...own.card,
    description: hasDescription ? { vi: row.descriptionVi ?? "", en: row.descriptionEn } : null,
    descriptionSample: hasDescription && row.descriptionSample,
    offers: own.offers,
    certificates: row.certificates.map((certificate) => certificateOn(certificate, context.today)),
    maker: maker ?? null,
    label: row.label && (context.demo || !row.label.sample) ? row.label : null,
    whereToSee: points.filter(({ productId, showroom }) => showroom && productId !== row.id).map(({ ref }) => ref),
    related: others.map(({ card }) => card),
    tourismPoint: points.find(({ productId }) => productId === row.id)?.ref ?? null,
    source: row.source,
  }
}

/** Same maker first, then same group and province, then same group or province. Alcohol only beside alcohol. */
async function relatedIds(context: CatalogContext, row: DetailRow): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `with ${PAID}, ${OFFERED}, ${SHOWN}
    select p.id
    from product p
    join listing l on l.product_id = p.id
    left join offered on offered.product_id = p.id
    left join shown on shown.product_id = p.id
    where ${PUBLIC} and p.id <> :id and (:alcohol or not l.alcohol) and (l.kind = 'tourism') = :tourism
      and (l.producer_id = :producerId or l.product_group = :group or l.province_code = :provinceCode)
    order by coalesce(l.producer_id = :producerId, false) desc,
      (cast(l.product_group = :group as int) + cast(l.province_code = :provinceCode as int)) desc,
      offered.price is null, shown.stars desc nulls last, l.folded, p.id
    limit ${RELATED}`,
    {
      id: row.id,
      alcohol: row.alcohol,
      tourism: row.group === "tourism",
      producerId: row.producerId,
      group: row.group,
      provinceCode: row.provinceCode,
    },
  )
  return rows.map(({ id }) => id)
}
