import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Dossier, DossierCard } from "@ocop/contract"
import { deskOf, lastDayShown } from "@ocop/domain"
import { CERTIFICATE_JSON } from "../catalog/fragments"
import type { CertificateRow } from "../catalog/rows"
import { moment } from "../parcel/order-page-parcels"
import { noSuchDossier } from "./move"
import { COMMUNE_NAME, DOSSIER_FROM, DOSSIER_HEAD, EVIDENCE_JSON, PROVINCE_NAME } from "./sql"

/** The name of whoever acted: a member's own, a user's first and last name, else nothing. */
const ACTOR_NAME = `coalesce(
  (select m.name from member m where s.actor = 'member:' || m.id),
  (select nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') from "user" u where s.actor = 'user:' || u.id))`

const DOSSIER = `
  select ${DOSSIER_HEAD} as head, jsonb_build_object(
    'version', d.version, 'answers', d.answers, 'notes', d.notes, 'shown', d.public_criteria, 'carried', d.carried_criteria,
    'registration', jsonb_build_object('communeCode', null, 'contactName', '', 'contactPhone', '', 'since', null, 'workers', null,
      'localWorkers', null, 'yearlyOutput', '', 'rawMaterial', '', 'story', '') || d.registration,
    'changes', d.changes, 'declaredName', d.declared_name, 'filedAt', ${moment("d.filed_at")},
    'closedAt', ${moment("d.closed_at")}, 'previousDossierId', d.previous_dossier_id,
    'product', jsonb_build_object('id', p.id, 'name', p.title, 'handle', p.handle, 'group', coalesce(l.product_group, 'food'),
      'illustration', coalesce(l.illustration, 'rice'), 'photoId', l.photos->>0),
    'producer', jsonb_build_object('id', pr.id, 'name', pr.name, 'legalName', pr.legal_name, 'type', pr.type,
      'taxCode', pr.tax_code, 'representative', pr.representative, 'phone', pr.public_phone, 'address', pr.address,
      'provinceName', ${PROVINCE_NAME}, 'communeName', ${COMMUNE_NAME}, 'communeCode', pr.commune_code, 'isSuspended', pr.status = 'suspended'),
    'evidence', coalesce((select jsonb_agg(${EVIDENCE_JSON} order by e.added_at, e.id)
      from dossier_evidence e where e.dossier_id = d.id and e.deleted_at is null), '[]'),
    'comments', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'criterion', c.criterion_code, 'stage', c.stage,
        'text', c.text, 'byName', c.by_name, 'at', ${moment("c.at")}) order by c.at, c.id)
      from dossier_comment c where c.dossier_id = d.id and c.deleted_at is null), '[]'),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'act', s.act, 'from', s.from_state, 'to', s.to_state,
        'note', s.note, 'actor', s.actor, 'actorName', ${ACTOR_NAME}, 'at', ${moment("s.at")}) order by s.at, s.id)
      from dossier_step s where s.dossier_id = d.id and s.deleted_at is null), '[]')) as body,
    (select ${CERTIFICATE_JSON} || jsonb_build_object('id', c.id) from certificate c
      where c.id = d.previous_certificate_id) as certificate
  ${DOSSIER_FROM}
  where d.deleted_at is null and d.id = :id and (cast(:shopId as text) is null or d.producer_id = :shopId)`

interface Row {
  head: Omit<DossierCard, "desk">
  body: Omit<Dossier, keyof DossierCard | "previousCertificate">
  certificate: (CertificateRow & { id: string }) | null
}

/**
 * Everything of one dossier, for its desk or (with `shopId`) for the shop whose it must be. One statement.
 * @throws NOT_FOUND, the same for another shop's.
 */
export async function readDossier(sql: Knex, id: string, shopId?: string): Promise<Dossier> {
  const { rows } = await sql.raw<{ rows: Row[] }>(DOSSIER, { id, shopId: shopId ?? null })
  const [row] = rows
  if (!row) throw noSuchDossier()
  const { head, body, certificate } = row
  return {
    ...head,
    desk: deskOf(head.state),
    ...body,
    previousCertificate: certificate && {
      id: certificate.id,
      code: certificate.code,
      stars: certificate.stars,
      decisionNumber: certificate.decisionNumber,
      issuedOn: certificate.issuedOn,
      until: lastDayShown(certificate),
    },
  }
}
