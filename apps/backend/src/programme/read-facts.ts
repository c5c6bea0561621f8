import {
  certificateStateOn,
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
import { type Area, isWithin } from "./area"
import { readDistricts } from "./districts"

interface Place {
  provinceCode: string
  formerProvince: string
  formerDistrict: string | null
  communeCode: string | null
}
type Placed<Row> = Omit<Row, "district"> & Place

/** Where a row lies, given joined `province`: one that names no former province lies in the one that kept its name. */
const placeOf = (of: string): string => `
    ${of}.province_code as "provinceCode", coalesce(${of}.former_province, province.name) as "formerProvince",
    ${of}.former_district as "formerDistrict", ${of}.commune_code as "communeCode"`
const within = (of: string): string => `(cast(:provinceCode as text) is null or ${of}.province_code = :provinceCode)`

/** Products that a certificate is on record of: what is sample has none. */
const PRODUCTS = `with ${OFFERED}
  select p.id, p.title as name, l.producer_id as "producerId", l.kind = 'tourism' as tourism,
    ${placeOf("l")},
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
  select pr.id, pr.name, pr.type, ${placeOf("pr")},
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
  select t.id, t.name, t.showroom, ${placeOf("t")}
  from tourism_point t
  join province on province.code = t.province_code
  where t.deleted_at is null and ${within("t")}
  order by t.name, t.id`

/** What the programme counts, before it is narrowed to an area. Made once, however many plans look at it. */
export interface ProgrammeRows {
  products: Placed<ProgrammeProduct>[]
  producers: Placed<ProgrammeProducer>[]
  points: Placed<ProgrammePoint>[]
}

/** Rows of a province (null: of the country), products with the stars of today. Three statements, however much there is. */
export async function readProgrammeRows(context: CatalogContext, provinceCode: string | null): Promise<ProgrammeRows> {
  const [products, producers, points] = await Promise.all([
    rowsOf<Omit<Placed<ProgrammeProduct>, "stars" | "starsUnknown"> & { certificates: CertificateRow[] }>(
      context,
      PRODUCTS,
      {
        provinceCode,
      },
    ),
    rowsOf<Placed<ProgrammeProducer>>(context, PRODUCERS, { provinceCode }),
    rowsOf<Placed<ProgrammePoint>>(context, POINTS, { provinceCode }),
  ])
  return {
    products: products.map((row) => ({ ...row, ...starsToday(row.certificates, context.today) })),
    producers,
    points,
  }
}

function starsToday(certificates: readonly CertificateRow[], today: string) {
  const stars = starsOn(certificates, today)?.stars ?? null
  const holds = (each: CertificateRow) => ["valid", "grace"].includes(certificateStateOn(each, today))
  return { stars, starsUnknown: stars === null && certificates.some((each) => each.stars === null && holds(each)) }
}

/** The rows of one area, each with the former district that its plan counts by. At most one statement. */
export async function factsOf(context: CatalogContext, rows: ProgrammeRows, area: Area): Promise<ProgrammeFacts> {
  const districts = await readDistricts(context, area)
  const placed = <Row extends Place>(all: readonly Row[]) =>
    all.filter((row) => isWithin(row, area)).map((row) => ({ ...row, district: districts.find(row) }))
  return {
    products: placed(rows.products),
    producers: placed(rows.producers),
    points: placed(rows.points),
    districts: districts.names,
  }
}
