import type { ShopAct, ShopParcelCard, ShopRole } from "@ocop/contract"
import { canMove, communeLabel, confirmationDue } from "@ocop/domain"
import { suffices } from "../../http/rules/producer-routes"
import type { ACTS, Move } from "../../modules/marketplace/acts"

/** What a card needs of one parcel; sums in đồng. */
export interface CardRow extends Omit<ShopParcelCard, "placeName" | "confirmBy" | "isLate" | "acts" | "due" | "cash"> {
  place: { kind: "ward" | "commune" | "special_zone" | null; commune: string; province: string }
  due: number
  isCash: boolean
  isCollected: boolean
}

export const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** đồng that were declined or given back of the parcel po. */
export const GIVEN_BACK = `coalesce((select sum(part.amount) from parcel_refund part
  where part.producer_order_id = po.id and part.deleted_at is null), 0)`

const LINES = `coalesce((select jsonb_agg(jsonb_build_object('title', line.title, 'pack', line.pack_vi,
    'quantity', line.quantity - case when po.state = 'cancelled' then 0 else line.cancelled_quantity end)
    order by line.title, line.id)
  from producer_order_line line where line.producer_order_id = po.id
    and (po.state = 'cancelled' or line.quantity > line.cancelled_quantity)), '[]')`

/** Columns of a card; po, placed, o (Medusa's order) and a (its address) stand beside it. Never the order's own number. */
export const CARD = `
  po.id, po.code, po.state, a.first_name as recipient, po.shipping_kind = 'pickup' as "isPickup",
  po.hides_prices as "isGift", placed.gift->>'wantedWeek' as "wantedWeek",
  exists (select from invoice_request i where i.producer_order_id = po.id and i.deleted_at is null) as "wantsInvoice",
  jsonb_build_object('kind', commune.kind, 'commune', coalesce(commune.name, a.city),
    'province', coalesce(province.name, a.metadata->>'province_name', '')) as place,
  ${LINES} as lines, cast(po.total - ${GIVEN_BACK} as float8) as due,
  placed.payment = 'cash_on_delivery' as "isCash",
  exists (select from cash_collection c where c.producer_order_id = po.id and c.captured) as "isCollected",
  ${moment("po.placed_at")} as "placedAt", po.carrier, po.tracking_code as "trackingCode",
  cast((select count(*) from delivery_failure f where f.producer_order_id = po.id and f.deleted_at is null) as int) as failures,
  po.act is not null as "isBusy"`

export const CARD_TABLES = `
  producer_order po
  join placed_order placed on placed.order_id = po.order_id
  join "order" o on o.id = po.order_id
  join order_address a on a.id = o.shipping_address_id
  left join commune on commune.code = a.metadata->>'commune_code'
  left join province on province.code = commune.province_code`

/** What a shop sees: its own, from the moment they are placed. */
export const VISIBLE = `po.producer_id = :shopId and po.placed_at is not null and po.deleted_at is null`

/** Who looks, and when. */
export interface Viewer {
  role: ShopRole
  now: Date
  confirmHours: number
}

const NOT_AT_THE_DOOR: ReadonlySet<string> = new Set(["cancelled", "returned", "delivered"])

export function cardOf(row: CardRow, { role, now, confirmHours }: Viewer): ShopParcelCard {
  const { place, isCash, isCollected, due, ...card } = row
  const confirmBy = row.state === "placed" ? confirmationDue(new Date(row.placedAt), confirmHours) : null
  return {
    ...card,
    placeName: placeName(place),
    due: hidesPrices(row, role) ? null : due,
    cash: isCash && !isCollected && !NOT_AT_THE_DOOR.has(row.state) ? due : 0,
    confirmBy: confirmBy?.toISOString() ?? null,
    isLate: confirmBy !== null && now > confirmBy,
    acts: actsOf(row, role),
  }
}

/** Whoever packs a present need not know what it cost. */
export const hidesPrices = ({ isGift }: { isGift: boolean }, role: ShopRole): boolean => isGift && role === "packer"

const STATE_OF = {
  confirm: "confirmed",
  pack: "packed",
  ship: "shipped",
  deliver: "delivered",
  fail: "undeliverable",
} as const satisfies Partial<typeof ACTS>

/** What may be done with it now. Declining is of what is not packed; what came back is sent again or cancelled. */
function actsOf({ state, isBusy, isPickup }: CardRow, role: ShopRole): ShopAct[] {
  if (isBusy) return []
  const isManager = suffices(role, "manager")
  const moves = (["confirm", "pack", "ship", "deliver", "fail"] as const satisfies readonly Move[]).filter(
    (move) => canMove(state, STATE_OF[move]) && (move !== "confirm" || isManager),
  )
  const declines = state === "placed" || state === "confirmed"
  return [
    ...moves.filter((move) => !(isPickup && move === "fail")),
    ...(isManager && declines ? (["decline"] as const) : []),
    ...(isManager && (state === "packed" || state === "undeliverable") ? (["cancel"] as const) : []),
  ]
}

function placeName({ kind, commune, province }: CardRow["place"]): string {
  return [kind ? communeLabel(kind, commune) : commune, province].filter(Boolean).join(", ")
}
