import type { ReturnCase } from "@ocop/contract"
import { type CommuneKind, canAppeal, canMoveCase, communeLabel, type ReturnCaseState } from "@ocop/domain"
import { moment } from "../../parcel/order-page-parcels"

/** A case as SQL answers it. */
export interface CaseRow extends Omit<ReturnCase, "sendTo" | "canWithdraw" | "appealUntil"> {
  goodsBack: boolean
  appealableUntil: string | null
  shop: {
    name: string
    phone: string | null
    street: string | null
    kind: CommuneKind | null
    commune: string | null
    province: string
  }
}

const LINES = `coalesce((
  select jsonb_agg(jsonb_build_object('lineId', line.id, 'title', line.title,
    'pack', jsonb_build_object('vi', line.pack_vi, 'en', line.pack_en), 'quantity', rl.quantity) order by line.title, line.id)
  from return_case_line rl join producer_order_line line on line.id = rl.producer_order_line_id
  where rl.return_case_id = rc.id and rl.deleted_at is null), '[]')`

/** `rc` is the case; `pr`, `fc` and `fp` its shop, commune and province. */
export const CASE = `jsonb_build_object('id', rc.id, 'state', rc.state, 'kind', rc.kind, 'wish', rc.wish, 'text', rc.text,
  'lines', ${LINES},
  'photos', (select count(*) from return_case_photo ph where ph.return_case_id = rc.id and ph.deleted_at is null),
  'worth', rc.disputed_amount, 'openedAt', ${moment("rc.opened_at")}, 'answerBy', rc.answer_by,
  'wasEscalated', rc.was_escalated, 'goodsBack', rc.goods_back, 'goods', rc.goods, 'refunded', rc.refunded,
  'appealableUntil', rc.appeal_until,
  'answer', case when rc.outcome is not null then jsonb_build_object('by', rc.answered_by, 'outcome', rc.outcome,
    'amount', rc.outcome_amount, 'goodsBack', rc.goods_back, 'text', coalesce(rc.answer_text, ''),
    'at', (select ${moment("max(e.at)")} from return_case_event e where e.return_case_id = rc.id
      and e.state in ('refused', 'closed', 'awaiting_goods', 'refunding', 'replacing') and e.actor <> 'system')) end,
  'replacement', case when rc.outcome = 'replacement' and (rc.state = 'settled' or rc.replacement_until is not null)
    then jsonb_build_object('carrier', rc.replacement_carrier, 'trackingCode', rc.replacement_code,
      'objectableUntil', rc.replacement_until) end,
  'history', (select jsonb_agg(jsonb_build_object('state', e.state, 'at', ${moment("e.at")}) order by e.at, e.id)
    from return_case_event e where e.return_case_id = rc.id),
  'shop', jsonb_build_object('name', pr.name, 'phone', pr.public_phone, 'street', pr.address, 'kind', fc.kind,
    'commune', fc.name, 'province', fp.name))`

export const OF_SHOP = `
  join producer pr on pr.id = po.producer_id
  join province fp on fp.code = pr.province_code
  left join commune fc on fc.code = pr.commune_code`

/** The case with what may be done with it on this day. */
export function caseOf(
  { shop, goodsBack: _, appealableUntil, replacement, ...row }: CaseRow,
  today: string,
): ReturnCase {
  const mayAppeal = canAppeal(row.state, row.wasEscalated) && appealableUntil !== null && today <= appealableUntil
  return {
    ...row,
    sendTo: row.state === "awaiting_goods" ? sendTo(shop) : null,
    canWithdraw: canMoveCase(row.state, "withdrawn"),
    appealUntil: mayAppeal ? appealableUntil : null,
    replacement: replacement && { ...replacement, objectableUntil: isAwaited(row.state, replacement, today) },
  }
}

/** The day until which a replacement may be missed, if it is today or still to come. */
function isAwaited(state: ReturnCaseState, { objectableUntil }: NonNullable<CaseRow["replacement"]>, today: string) {
  return state === "replacement_sent" && objectableUntil && today <= objectableUntil ? objectableUntil : null
}

function sendTo({ name, phone, street, kind, commune, province }: CaseRow["shop"]) {
  const place = [street, kind && commune ? communeLabel(kind, commune) : null, province]
  return { name, phone, address: place.filter(Boolean).join(", ") }
}

/** What waits for the shop before what waits for others, and that before what is over. */
export const SHOP_ORDER: readonly ReturnCaseState[] = [
  "open",
  "replacing",
  "awaiting_goods",
  "refunding",
  "replacement_sent",
  "escalated",
  "refused",
  "settled",
  "closed",
  "withdrawn",
]
export const OPERATOR_ORDER: readonly ReturnCaseState[] = [
  "escalated",
  ...SHOP_ORDER.filter((state) => state !== "escalated"),
]
export const WAITS_FOR_SHOP: readonly ReturnCaseState[] = ["open", "replacing", "awaiting_goods"]
