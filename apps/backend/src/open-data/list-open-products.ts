import type { OpenProduct, OpenProducts, OpenProductsQuery } from "@ocop/contract"
import { communeLabel } from "@ocop/domain"
import { certificateOn, shownStars } from "../catalog/certificates"
import type { CatalogContext } from "../catalog/context"
import { CERTIFICATES } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"
import type { CertificateRow } from "../catalog/rows"
import { licenceOf } from "./licence"

type Facts = Pick<
  OpenProduct,
  | "handle"
  | "name"
  | "group"
  | "criteriaSet"
  | "producer"
  | "producerType"
  | "provinceCode"
  | "province"
  | "communeCode"
  | "formerDistrict"
>

interface OpenRow extends Facts {
  communeKind: "ward" | "commune" | "special_zone" | null
  communeName: string | null
  certificates: CertificateRow[]
}

/** Every recognised product, never a made-up one, in an order that a new product does not shuffle for good: by handle. */
const OPEN = `
  from product p
  join listing l on l.product_id = p.id and l.deleted_at is null
  join province on province.code = l.province_code
  where p.status = 'published' and p.deleted_at is null and l.source <> 'sample'
    and (cast(:province as text) is null or province.slug = :province)`

const PAGE = `
  with chosen as (
    select p.id, p.handle, p.title, l.product_group, l.criteria_set, l.producer_id, l.commune_code, l.former_district,
      province.code as province_code, province.name as province_name
    ${OPEN}
    order by p.handle
    limit :size offset :skip
  )
  select p.handle, p.title as name, p.product_group as "group", p.criteria_set as "criteriaSet",
    pr.name as producer, pr.type as "producerType", p.province_code as "provinceCode", p.province_name as province,
    p.commune_code as "communeCode", commune.kind as "communeKind", commune.name as "communeName",
    p.former_district as "formerDistrict", ${CERTIFICATES} as certificates
  from chosen p
  left join commune on commune.code = p.commune_code
  left join producer pr on pr.id = p.producer_id and pr.deleted_at is null
    and pr.status in ('recorded', 'approved', 'suspended')
  order by p.handle`

interface Asked {
  /** The shop's public address. */
  market: string
  /** Who publishes, as the settings name it. */
  publisher: string
}

/** One page of the open data, with what every certificate is worth today. Two statements, whatever the size of the page. */
export async function listOpenProducts(
  context: CatalogContext,
  { page, size, province }: OpenProductsQuery,
  { market, publisher }: Asked,
): Promise<OpenProducts> {
  const chosen = { province: province ?? null }
  const [counted] = await rowsOf<{ count: number }>(context, `select cast(count(*) as int) as count ${OPEN}`, chosen)
  const rows = await rowsOf<OpenRow>(context, PAGE, { ...chosen, size, skip: (page - 1) * size })
  const count = counted?.count ?? 0
  return {
    licence: licenceOf(publisher, market),
    on: context.today,
    page,
    pages: Math.ceil(count / size),
    count,
    products: rows.map((row) => openProduct(row, context.today, market)),
  }
}

function openProduct(row: OpenRow, today: string, market: string): OpenProduct {
  const { communeKind, communeName, certificates, ...facts } = row
  const shown = shownStars(certificates, today)
  const onRecord = certificates.map((certificate) => certificateOn(certificate, today))
  const spoken = onRecord.find(({ code }) => code === shown?.certificateCode) ?? onRecord[0]
  return {
    ...facts,
    url: `${market}/san-pham/${row.handle}`,
    commune: communeKind && communeName ? communeLabel(communeKind, communeName) : null,
    stars: shown?.stars ?? null,
    state: spoken?.state ?? "none",
    certificates: onRecord.map((certificate) => ({
      code: certificate.code,
      state: certificate.state,
      stars: certificate.stars,
      issuedOn: certificate.issuedOn,
      issuedYear: certificate.issuedYear,
      decisionNumber: certificate.decisionNumber,
      issuer: certificate.issuer,
      legalBasis: certificate.legalBasis,
      until: certificate.until,
      revokedOn: certificate.revokedOn,
      revokedGround: certificate.revokedGround,
      replacedBy: certificate.replacedBy,
      productCode: certificate.productCode,
      productCodeOld: certificate.productCodeOld,
      source: certificate.source,
    })),
  }
}
