import type { CommuneCount, PlacePage } from "@ocop/contract"
import type { CatalogContext } from "./context"
import { PUBLIC } from "./fragments"
import { placeRef } from "./place"
import { producersWhere } from "./producers"
import { rowsOf } from "./query"
import type { PlaceRow } from "./rows"
import { tourismPointRefs } from "./tourism-points"

interface HeadRow extends PlaceRow {
  productCount: number
  formerProvinces: string[]
  formerNames: string[]
}

/**
 * What the page of a province or commune shows besides its goods, by slug; null where there is none. A province has
 * its communes, those with goods first; a commune the units it was made of, parts of split ones said to be parts.
 */
export async function findPlacePage(context: CatalogContext, slug: string): Promise<PlacePage | null> {
  const [head] = await rowsOf<HeadRow>(context, HEAD, { slug })
  if (!head) return null
  const { productCount, formerProvinces, formerNames, ...place } = head
  const { provinceCode, communeCode } = place
  const kind = communeCode ? "commune" : "province"
  const column = communeCode ? "commune_code" : "province_code"
  const bindings = { code: communeCode ?? provinceCode }
  const points = await tourismPointRefs(context, `t.${column} = :code`, bindings)
  return {
    kind,
    place: placeRef(place),
    formerNames,
    formerProvinces,
    communes: kind === "province" ? await rowsOf<CommuneCount>(context, COMMUNES, bindings) : [],
    producers: await producersWhere(context, `pr.${column} = :code`, bindings),
    tourismPoints: points.map(({ ref }) => ref),
    productCount,
  }
}

const IN_PLACE = `l.province_code = province.code and (commune.code is null or l.commune_code = commune.code)`
const FORMER_IN_PLACE = `f.deleted_at is null and f.commune_code in (
  select code from commune c where c.province_code = province.code and (commune.code is null or c.code = commune.code))`

const HEAD = `
  select province.code as "provinceCode", province.name as "provinceName", province.slug as "provinceSlug",
    commune.code as "communeCode", commune.kind as "communeKind", commune.name as "communeName",
    commune.slug as "communeSlug", null as "formerCommune", null as "formerDistrict", null as "formerProvince",
    (select cast(count(*) as int) from listing l join product p on p.id = l.product_id
      where ${PUBLIC} and ${IN_PLACE}) as "productCount",
    array(select f.former_province from former_commune f where ${FORMER_IN_PLACE}
      group by f.former_province order by count(*) desc, f.former_province) as "formerProvinces",
    case when commune.code is null then '{}' else array(
      select f.former_name || ', ' || lower(left(f.former_district, 1)) || substr(f.former_district, 2)
        || case when f.certainty in ('ambiguous', 'split_population') then ' (một phần)' else '' end
      from former_commune f where f.commune_code = commune.code and f.deleted_at is null
      order by f.certainty in ('ambiguous', 'split_population'), f.former_code) end as "formerNames"
  from province
  left join commune on commune.province_code = province.code and commune.slug = :slug and commune.deleted_at is null
  where province.deleted_at is null and (commune.slug = :slug or province.slug = :slug)`

const COMMUNES = `
  select commune.code, commune.slug, commune.name, commune.kind, coalesce(goods.count, 0) as products
  from commune
  left join (
    select l.commune_code, cast(count(*) as int) as count
    from listing l join product p on p.id = l.product_id
    where ${PUBLIC} and l.province_code = :code group by l.commune_code
  ) goods on goods.commune_code = commune.code
  where commune.province_code = :code and commune.deleted_at is null
  order by products desc, commune.folded, commune.code`
