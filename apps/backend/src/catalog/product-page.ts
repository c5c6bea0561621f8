import type { Product } from "@ocop/contract"
import { certificateOn } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATES, FEATURED_AMONG_FEW, PUBLIC } from "./fragments"
import { producersWhere } from "./producers"
import { cardsWithOffers } from "./product-cards"
import { rowsOf } from "./query"
import type { CertificateRow, ProductDetailRow } from "./rows"
import { SET_CONTENTS, type SetPartRow, setPart } from "./set-contents"
import { tourismPointRefs } from "./tourism-points"

const RELATED = 8
const SOME = 60

interface DetailRow extends ProductDetailRow {
  certificates: CertificateRow[]
  contents: SetPartRow[]
}

const DETAIL = `
  select p.id, l.product_group as "group", l.alcohol, l.description_vi as "descriptionVi",
    l.description_en as "descriptionEn", l.description_sample as "descriptionSample", l.label,
    l.province_code as "provinceCode", l.producer_id as "producerId", l.source, ${CERTIFICATES} as certificates,
    ${SET_CONTENTS} as contents
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
    contents: row.contents.map((part) => setPart(part, context.today)),
    certificates: row.certificates.map((certificate) => certificateOn(certificate, context.today)),
    maker: maker ?? null,
    label: row.label && (context.demo || !row.label.sample) ? row.label : null,
    whereToSee: points.filter(({ productId, showroom }) => showroom && productId !== row.id).map(({ ref }) => ref),
    related: others.map(({ card }) => card),
    tourismPoint: points.find(({ productId }) => productId === row.id)?.ref ?? null,
    source: row.source,
  }
}

/**
 * Same maker first, then same group and province, then same province or group. Alcohol stands only beside alcohol.
 * Of many neighbours only some are weighed: enough to fill the row.
 */
async function relatedIds(context: CatalogContext, row: DetailRow): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `with neighbour as (
      select product_id from listing where producer_id = :producerId and deleted_at is null
      union select product_id from listing where province_code = :provinceCode and deleted_at is null
      union (select product_id from listing where product_group = :group and deleted_at is null order by folded limit ${SOME})
    ), near as (
      select l.*,
        case when l.producer_id = :producerId then 3 else 0 end
          + cast(l.product_group = :group as int) + cast(l.province_code = :provinceCode as int) as nearness
      from neighbour join listing l on l.product_id = neighbour.product_id
      where l.product_id <> :id and (:alcohol or not l.alcohol) and (l.kind = 'tourism') = :tourism
      order by nearness desc, l.folded limit ${SOME}
    )
    select p.id
    from near l
    join product p on p.id = l.product_id
    where ${PUBLIC}
    order by l.nearness desc, ${FEATURED_AMONG_FEW}
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
