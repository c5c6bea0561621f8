import { COMMUNE_NAME, DOSSIER_FROM, PROVINCE_NAME } from "../dossier/sql"
import { moment } from "../parcel/order-page-parcels"

/** Sheets that count: not superseded by a correction. */
export const LIVE_SHEET = "not exists (select from score_sheet later where later.supersedes = sheet.id)"

/** A seat that is asked for a sheet on entry `e`: not excused, or excused after it closed one. Alias `seat`. */
export const SEAT_ASKED = `seat.round_id = e.round_id and seat.deleted_at is null and (seat.excused_at is null
  or exists (select from score_sheet s where s.entry_id = e.id and s.seat_id = seat.id))`

const SEAT_JSON = `jsonb_build_object('id', seat.id, 'userId', seat.user_id, 'name', seat.name, 'sector', seat.sector,
  'isChair', seat.is_chair, 'excused', case when seat.excused_at is not null then
    jsonb_build_object('at', ${moment("seat.excused_at")}, 'reason', seat.excused_reason) end)`

/** Contract `CouncilRound` but for its warnings; alias `r`. */
export const ROUND = `
  select jsonb_build_object('id', r.id, 'provinceCode', r.province_code, 'provinceName', ${PROVINCE_NAME},
    'year', r.year, 'number', r.number, 'kind', r.kind, 'proposalsBy', r.proposals_by, 'heldOn', r.held_on, 'place', r.place,
    'seats', coalesce((select jsonb_agg(${SEAT_JSON} order by seat.is_chair desc, seat.created_at, seat.id)
      from council_seat seat where seat.round_id = r.id and seat.deleted_at is null), '[]'),
    'entries', (select count(*) from council_entry e where e.round_id = r.id and e.deleted_at is null),
    'scored', (select count(*) from council_entry e where e.round_id = r.id and e.deleted_at is null
      and exists (select from dossier_step s where s.dossier_id = e.dossier_id and s.act = 'score' and s.at >= e.entered_at)),
    'decided', (select count(*) from council_entry e where e.round_id = r.id and e.deleted_at is null
      and exists (select from council_decision c where c.entry_id = e.id))) as round
  from council_round r left join province on province.code = r.province_code and province.deleted_at is null
  where r.deleted_at is null`

/** What became of a sheet of `:userId` on entry `e`; null without a seat. */
const MINE = `(select case
    when exists (select from score_sheet s where s.entry_id = e.id and s.seat_id = own.id) then 'closed'
    when exists (select from score_sheet_draft s where s.entry_id = e.id and s.seat_id = own.id and s.deleted_at is null) then 'draft'
    else 'none' end
  from council_seat own where own.round_id = e.round_id and own.user_id = :userId and own.excused_at is null
    and own.deleted_at is null)`

const DECISION = `(select jsonb_build_object('kind', c.kind, 'level', c.level, 'stars', c.stars, 'number', c.number,
    'decidedOn', c.decided_on, 'issuer', c.issuer, 'reason', c.reason,
    'certificateCode', (select code from certificate where certificate.id = c.certificate_id))
  from council_decision c where c.entry_id = e.id)`

/** A dossier that the ministry gave back may stand in a later round: this entry is over then. Alias `e`, dossier `d`. */
const STATE = `case when exists (select from council_entry later where later.dossier_id = e.dossier_id
  and later.entered_at > e.entered_at and later.deleted_at is null) then 'back_from_ministry' else d.state end`

/** Contract `CouncilEntry` but for its deadline, of which it has the day of the complete file. Asks for `:userId`. */
export const ENTRY = `
  select jsonb_build_object('id', e.id, 'roundId', e.round_id, 'number', e.number, 'dossierId', d.id, 'dossierCode', d.code,
    'kind', d.kind, 'state', ${STATE}, 'product', p.title, 'producer', pr.name, 'commune', ${COMMUNE_NAME},
    'setNumber', e.set_number, 'setCode', e.set_code, 'completeOn', e.complete_on,
    'closed', (select count(*) from score_sheet s where s.entry_id = e.id and s.supersedes is null),
    'seats', (select count(*) from council_seat seat where ${SEAT_ASKED}), 'mine', ${MINE},
    'result', (select jsonb_build_object('stars', res.stars, 'average', cast(res.average as float8))
      from council_result res where res.entry_id = e.id),
    'decision', ${DECISION}) as entry, r.kind as "roundKind", r.held_on as "heldOn"
  ${DOSSIER_FROM}
  join council_entry e on e.dossier_id = d.id and e.deleted_at is null
  join council_round r on r.id = e.round_id and r.deleted_at is null
  where d.deleted_at is null`
