import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { CertificateFile } from "@ocop/contract"
import { graceRange, validityWindow } from "@ocop/domain"
import {
  DESK_COLUMNS,
  DESK_JOINS,
  type DeskRow,
  deskCertificate,
  FINDING_JSON,
  IN_SCOPE,
  MOMENT,
  PERSON,
  scopeBindings,
} from "./certificate-json"

type Row = DeskRow &
  Pick<CertificateFile, "correctedBy" | "revocation" | "findings" | "reports" | "log"> & { productId: string }

const ONE = `
  select ${DESK_COLUMNS}, c.product_id as "productId",
    (select jsonb_build_object('id', n.id, 'code', n.code) from certificate n where n.id = c.superseded_by) as "correctedBy",
    (select jsonb_build_object('number', d.number, 'decidedOn', d.decided_on, 'issuer', d.issuer)
      from decision d where d.id = c.revoked_decision_id) as revocation,
    coalesce((select jsonb_agg(${FINDING_JSON("f")} order by f.found_on desc, f.id)
      from certificate_finding f where f.certificate_id = c.id and f.deleted_at is null), '[]') as findings,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'code', m.code, 'what', m.what, 'state', m.state,
        'at', ${MOMENT("m.reported_at")}) order by m.reported_at desc)
      from mark_report m where (m.certificate_id = c.id or m.product_id = c.product_id) and m.deleted_at is null), '[]') as reports,
    coalesce((select jsonb_agg(jsonb_build_object('at', ${MOMENT("a.at")}, 'act', a.act, 'by', ${PERSON("a.actor")},
        'after', a.after) order by a.number desc)
      from audit_entry a where a.subject in (select 'certificate:' || s.id from certificate s
        where s.id = c.id or s.superseded_by = c.id)), '[]') as log
  from certificate c ${DESK_JOINS}
  where c.id = :id and c.deleted_at is null and ${IN_SCOPE}`

const HISTORY = `
  select ${DESK_COLUMNS}, c.superseded_by is not null as "isCorrected"
  from certificate c ${DESK_JOINS}
  where c.product_id = :productId and c.deleted_at is null
  order by coalesce(c.issued_on, make_date(c.issued_year, 12, 31)) desc nulls last, c.superseded_by is not null, c.id`

/**
 * One certificate with everything on record about its product. Two statements.
 * @throws NOT_FOUND, the same for one of another place.
 */
export async function readCertificate(
  sql: Knex,
  id: string,
  { scope, today }: { scope: { provinceCode?: string; communeCode?: string }; today: string },
): Promise<CertificateFile> {
  const { rows } = await sql.raw<{ rows: Row[] }>(ONE, { id, today, ...scopeBindings(scope) })
  const [row] = rows
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Certificate ${id} was not found`)
  const { correctedBy, revocation, findings, reports, log, productId, ...desk } = row
  const history = await sql.raw<{ rows: (DeskRow & { isCorrected: boolean })[] }>(HISTORY, { productId, today })
  const expiry = validityWindow(desk.certificate)?.until
  return {
    certificate: deskCertificate(desk, today),
    correctedBy,
    revocation,
    findings,
    graceRange: expiry && !desk.certificate.replacedOn ? graceRange(expiry) : null,
    history: history.rows.map(({ isCorrected, ...one }) => ({ ...deskCertificate(one, today), isCorrected })),
    reports,
    log,
  }
}
