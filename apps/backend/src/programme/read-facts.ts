import {
  type ProgrammeFacts,
  type ProgrammePoint,
  type ProgrammeProducer,
  type ProgrammeProduct,
  starsOn,
} from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { CERTIFICATE_JSON, KNOWN, OFFERED } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"
import type { CertificateRow } from "../catalog/rows"
import { type Area, within } from "./area"
import { type DistrictFinder, readDistricts } from "./districts"

type Placed<Row> = Omit<Row, "district"> & { formerDistrict: string | null; communeCode: string | null }

/** Products that a certificate is on record of: what is sample has none. */
const PRODUCTS = `with ${OFFERED}
  select p.id, p.title as name, l.producer_id as "producerId", l.kind = 'tourism' as tourism,
    l.former_district as "formerDistrict", l.commune_code as "communeCode",
    offered.product_id is not null as online, ministry.product_id is not null as "atMinistry",
    certs.list as certificates
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  join province on province.code = l.province_code
  join (
    select c.product_id, jsonb_agg(${CERTIFICATE_JSON}) as list
    from certificate c where c.deleted_at is null and c.superseded_by is null group by c.product_id
  ) certs on certs.product_id = p.id
  left join offered on offered.product_id = p.id
  left join (
    select distinct product_id from dossier where state in ('for_ministry', 'at_ministry') and deleted_at is null
  ) ministry on ministry.product_id = p.id
  where l.deleted_at is null and ${within("l")}
  order by p.title, p.id`

const PRODUCERS = `
  select pr.id, pr.name, pr.type, pr.former_district as "formerDistrict", pr.commune_code as "communeCode",
    to_char(pr.approved_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as since,
    case when d.id is not null then jsonb_build_object(
      'workers', d.workers, 'trainedWorkers', d.trained_workers, 'craftVillage', d.craft_village,
      'greenChain', d.green_chain, 'materialRegion', d.material_region,
      'channels', (select coalesce(jsonb_agg(distinct said->>'channel'), '[]') from jsonb_array_elements(d.channels) said)
    ) end as declared
  from producer pr
  join province on province.code = pr.province_code
  left join (
    select distinct on (producer_id) * from declaration
    where state = 'confirmed' and deleted_at is null order by producer_id, judged_at desc
  ) d on d.producer_id = pr.id
  where ${KNOWN} and ${within("pr")}
  order by pr.name, pr.id`

const POINTS = `
  select t.id, t.name, t.showroom, t.former_district as "formerDistrict", t.commune_code as "communeCode"
  from tourism_point t
  join province on province.code = t.province_code
  where t.deleted_at is null and ${within("t")}
  order by t.name, t.id`

/** Everything the programme counts in an area, with the stars of today. At most four statements, however much there is. */
export async function readProgrammeFacts(context: CatalogContext, area: Area): Promise<ProgrammeFacts> {
  const bindings = { provinceCode: area.provinceCode, formerProvince: area.formerProvince }
  const [districts, products, producers, points] = await Promise.all([
    readDistricts(context, area),
    rowsOf<Placed<Omit<ProgrammeProduct, "stars">> & { certificates: CertificateRow[] }>(context, PRODUCTS, bindings),
    rowsOf<Placed<ProgrammeProducer>>(context, PRODUCERS, bindings),
    rowsOf<Placed<ProgrammePoint>>(context, POINTS, bindings),
  ])
  const placed = placer(districts)
  return {
    products: products.map((row) => ({
      ...placed(row),
      stars: starsOn(row.certificates, context.today)?.stars ?? null,
    })),
    producers: producers.map(placed),
    points: points.map(placed),
    districts: districts.names,
  }
}

const placer =
  ({ find }: DistrictFinder) =>
  <Row extends { formerDistrict: string | null; communeCode: string | null }>({
    formerDistrict,
    communeCode,
    ...row
  }: Row) => ({ ...row, district: find({ formerDistrict, communeCode }) })
