import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierSubject } from "@ocop/contract"
import { certificateStateOn, foldVietnamese, type IsoDate, kindsFor } from "@ocop/domain"
import { STARS_TODAY } from "../../catalog/fragments"
import type { CertificateRow } from "../../catalog/rows"
import { newestCertificateOf } from "../../dossier/newest-certificate"
import type { Identity } from "../../modules/officer/service"
import { scopeFilter } from "../scope"
import { ON_A_DESK } from "./require-dossier"

const MOST = 30

type Row = Omit<DossierSubject, "kinds"> & { certificate: CertificateRow | null }

/**
 * Products that a dossier on paper may be about: of makers of the own place, with or without a shop. Makers of whom the
 * list knows the province only are shown to every commune of it; whoever enters the paper says that they are theirs.
 */
export async function listSubjects(
  sql: Knex,
  officer: Identity,
  { q, today }: { q: string; today: IsoDate },
): Promise<DossierSubject[]> {
  const { provinceCode, communeCode } = scopeFilter(officer)
  const { rows } = await sql.raw<{ rows: Row[] }>(SUBJECTS, {
    province: provinceCode ?? null,
    commune: communeCode ?? null,
    search: q ? `%${foldVietnamese(q).replace(/[\\%_]/g, "\\$&")}%` : null,
    most: MOST,
    today,
  })
  return rows.map(({ certificate, ...subject }) => ({
    ...subject,
    kinds: [...kindsFor(certificate && certificateStateOn(certificate, today))],
  }))
}

const SUBJECTS = `
  select p.id as "productId", p.title as "productName", pr.id as "producerId", pr.name as "producerName",
    c.name as "communeName", pr.former_district as "formerDistrict", coalesce(pr.commune_code, l.commune_code) is null as "asksForCommune",
    l.criteria_set as "criteriaSet",
    (select jsonb_build_object('id', case when ${ON_A_DESK} then d.id end) from dossier d
      where d.product_id = p.id and d.deleted_at is null and d.state not in ('awarded', 'not_awarded', 'withdrawn')) as live,
    (${newestCertificateOf("p.id")}) as certificate,
    ${STARS_TODAY} as stars
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  join producer pr on pr.id = l.producer_id and pr.deleted_at is null and pr.status <> 'suspended'
  left join commune c on c.code = coalesce(pr.commune_code, l.commune_code) and c.deleted_at is null
  where l.deleted_at is null
    and (cast(:province as text) is null or pr.province_code = :province)
    and (cast(:commune as text) is null or coalesce(pr.commune_code, l.commune_code) = :commune
      or (coalesce(pr.commune_code, l.commune_code) is null
        and pr.province_code = (select province_code from commune where code = :commune)))
    and (cast(:search as text) is null or l.folded like :search or pr.folded like :search)
  order by coalesce(pr.commune_code, l.commune_code) is null, pr.name, p.title
  limit :most`
