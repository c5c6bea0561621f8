import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HomeCertificate } from "@ocop/contract"
import { addDays, addMonthsClamped, certificateStateOn, lastDayShown, monthsLeft } from "@ocop/domain"
import { CERTIFICATE_JSON } from "../../catalog/fragments"
import type { CertificateRow } from "../../catalog/rows"

type Row = CertificateRow & { productId: string; productTitle: string }

/** Renewal takes half a year (Decision 26/2026/QĐ-TTg); from a year before on it is good to know. */
const MONTHS_BEFORE = 12
const DAYS_AFTER = 180
const MOST = 4
const DAY_MS = 86_400_000

const CERTIFICATES = `
  select ${CERTIFICATE_JSON} || jsonb_build_object('productId', p.id, 'productTitle', p.title) as certificate
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  join certificate c on c.product_id = p.id and c.deleted_at is null and c.superseded_by is null
    and c.revoked_on is null and c.stars is not null
    and greatest(c.shown_until, c.grace_until) between cast(:since as date) and cast(:until as date)
  where l.producer_id = :producerId and l.deleted_at is null
    and not exists (select from certificate newer where newer.product_id = p.id and newer.deleted_at is null
      and newer.shown_until > c.shown_until and newer.superseded_by is null and newer.revoked_on is null)
  order by c.shown_until, p.title`

/** The newest certificates of a producer's goods that lapse soon, or did lately; the first to lapse at the top. One statement. */
export async function homeCertificates(sql: Knex, producerId: string, today: string): Promise<HomeCertificate[]> {
  const { rows } = await sql.raw<{ rows: { certificate: Row }[] }>(CERTIFICATES, {
    producerId,
    since: addDays(today, -DAYS_AFTER),
    until: addMonthsClamped(today, MONTHS_BEFORE),
  })
  return rows.flatMap(({ certificate }) => certificateOf(certificate, today) ?? []).slice(0, MOST)
}

function certificateOf(row: Row, today: string): HomeCertificate | null {
  const state = certificateStateOn(row, today)
  const until = lastDayShown(row)
  if (!until || row.stars === null || state === "revoked" || state === "superseded") return null
  return {
    code: row.code,
    productId: row.productId,
    productTitle: row.productTitle,
    stars: row.stars,
    until,
    daysLeft: Math.max(0, Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS)),
    monthsLeft: monthsLeft(row, today) ?? 0,
    state: state === "unknown" ? "expired" : state,
  }
}
