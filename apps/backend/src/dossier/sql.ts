import { moment } from "../parcel/order-page-parcels"

/** What every list and reader of dossiers shares: aliases `d` dossier, `p` product, `l` listing, `pr` producer, `commune`. */
export const DOSSIER_FROM = `
  from dossier d
  join product p on p.id = d.product_id
  join producer pr on pr.id = d.producer_id
  left join listing l on l.product_id = d.product_id and l.deleted_at is null
  left join commune on commune.code = d.commune_code and commune.deleted_at is null
  left join province on province.code = d.province_code and province.deleted_at is null`

/** With their kind, as people write them. */
export const COMMUNE_NAME = `case commune.kind when 'ward' then 'Phường ' when 'special_zone' then 'Đặc khu ' else 'Xã ' end || commune.name`
export const PROVINCE_NAME = `case province.kind when 'city' then 'Thành phố ' else 'Tỉnh ' end || province.name`

/** Contract `DossierCard` but for whose desk it is on. */
export const DOSSIER_HEAD = `jsonb_build_object(
  'id', d.id, 'code', d.code, 'kind', d.kind, 'state', d.state, 'isPaper', d.is_paper,
  'setNumber', d.set_number, 'setCode', d.set_code, 'productId', d.product_id, 'productName', p.title,
  'producerId', d.producer_id, 'producerName', pr.name, 'provinceCode', d.province_code, 'communeCode', d.commune_code,
  'communeName', ${COMMUNE_NAME}, 'formerDistrict', d.former_district,
  'selfPoints', d.self_points, 'filedOn', d.filed_on, 'firstFiledOn', d.first_filed_on, 'communeDueOn', d.commune_due_on, 'decisionDueOn', d.decision_due_on,
  'samplesReceived', d.samples_received, 'samplesReceivedOn', d.samples_received_on, 'revision', d.revision,
  'createdAt', ${moment("d.created_at")},
  'stateSince', ${moment("coalesce((select max(s.at) from dossier_step s where s.dossier_id = d.id), d.created_at)")})`

export const EVIDENCE_JSON = `jsonb_build_object('id', e.id, 'criterion', e.criterion_code, 'kind', e.kind, 'title', e.title,
  'mime', e.mime, 'bytes', e.bytes, 'sha256', e.sha256, 'ref', e.ref, 'facts', e.facts, 'isPublic', e.is_public,
  'isCarried', e.carried_from is not null, 'addedAt', ${moment("e.added_at")})`
