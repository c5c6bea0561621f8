import type { CertificatePage, UpheldMisuse } from "@ocop/contract"
import { certificateOn } from "./certificates"
import type { CatalogContext } from "./context"
import { CERTIFICATE_JSON, CERTIFICATES } from "./fragments"
import { productCards } from "./product-cards"
import { rowsOf } from "./query"
import type { CertificateRow } from "./rows"

interface PageRow {
  certificate: CertificateRow
  productId: string
  certificates: CertificateRow[]
  correctedCodes: string[]
  setNumber: number | null
  misuses: UpheldMisuse[]
}

/** From the record asked for along its corrections to the one that stands, and back to all that lead to it. */
const STANDING = `
  with recursive onward as (
    select id, superseded_by, 0 as step from certificate where code = :code and deleted_at is null
    union all
    select next.id, next.superseded_by, onward.step + 1
    from onward join certificate next on next.id = onward.superseded_by and next.deleted_at is null
    where onward.step < 20
  ), standing as (
    select id from onward where superseded_by is null
  ), corrected as (
    select old.id, old.code, 0 as step from certificate old join standing on old.superseded_by = standing.id
    union all
    select old.id, old.code, corrected.step + 1
    from corrected join certificate old on old.superseded_by = corrected.id
    where corrected.step < 20
  )`

/** What was found true of product `p`, the newest first; who told of it is nobody's business. */
const MISUSES = `coalesce((
  select jsonb_agg(jsonb_build_object('outcome', report.outcome,
    'on', cast(cast(report.handled_at at time zone 'Asia/Ho_Chi_Minh' as date) as text)) order by report.handled_at desc)
  from mark_report report
  where report.product_id = p.id and report.state = 'upheld' and report.deleted_at is null), '[]')`

const PAGE = `${STANDING}
  select ${CERTIFICATE_JSON} as certificate, p.id as "productId", ${CERTIFICATES} as certificates,
    coalesce((select jsonb_agg(code order by code) from corrected), '[]') as "correctedCodes",
    coalesce(c.set_number, l.criteria_set) as "setNumber", ${MISUSES} as misuses
  from standing
  join certificate c on c.id = standing.id
  join product p on p.id = c.product_id
  join listing l on l.product_id = p.id and l.deleted_at is null`

/**
 * The record behind a public code, its product and everything else on record of it; null where the code is nobody's or
 * the product is not public. A corrected record's code leads to the record that stands now.
 */
export async function findCertificate(context: CatalogContext, code: string): Promise<CertificatePage | null> {
  const [row] = await rowsOf<PageRow>(context, PAGE, { code })
  if (!row) return null
  const [product] = await productCards(context, [row.productId])
  if (!product) return null
  const { certificate, certificates, correctedCodes, setNumber, misuses } = row
  return {
    certificate: certificateOn(certificate, context.today),
    product,
    others: certificates
      .filter((other) => other.code !== certificate.code)
      .map((other) => certificateOn(other, context.today)),
    correctedCodes,
    setNumber,
    misuses,
  }
}
