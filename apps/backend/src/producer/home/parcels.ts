import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HomeParcel, ShopHome } from "@ocop/contract"
import { type CommuneKind, communeLabel } from "@ocop/domain"
import { moment } from "../../parcel/order-page-parcels"

interface Row extends Omit<HomeParcel, "placeName" | "confirmBy"> {
  kind: CommuneKind | null
  commune: string | null
  province: string | null
}

const MOST = 8

/** Those that wait for the shop before those on the road; of each the longest waiting first. */
const PARCELS = `
  with mine as (
    select po.* from producer_order po
    where po.producer_id = :producerId and po.deleted_at is null and po.state in ('placed', 'confirmed', 'packed', 'shipped')
  ), counted as (
    select jsonb_object_agg(state, n) as counts from (select state, count(*) as n from mine group by state) by_state
  ), first as (
    select mine.*, (select min(e.at) from producer_order_event e where e.producer_order_id = mine.id and e.state = 'placed') as at
    from mine
    order by array_position(array['placed', 'confirmed', 'packed', 'shipped'], mine.state), at, mine.id limit ${MOST}
  )
  select coalesce((select counts from counted), '{}') as counts, coalesce((select jsonb_agg(jsonb_build_object(
      'id', first.id, 'code', first.code, 'state', first.state,
      'recipient', coalesce(a.first_name, ''), 'kind', commune.kind, 'commune', commune.name,
      'province', coalesce(province.name, a.metadata->>'province_name'), 'isPickup', first.shipping_kind = 'pickup',
      'isGift', first.hides_prices, 'total', first.total, 'placedAt', ${moment("coalesce(first.at, first.created_at)")},
      'lines', (select jsonb_agg(jsonb_build_object('title', line.title, 'pack', line.pack_vi,
          'quantity', line.quantity - line.cancelled_quantity) order by line.line_item_id)
        from producer_order_line line where line.producer_order_id = first.id and line.quantity > line.cancelled_quantity))
      order by array_position(array['placed', 'confirmed', 'packed', 'shipped'], first.state), first.at, first.id)
    from first
    join "order" o on o.id = first.order_id
    left join order_address a on a.id = o.shipping_address_id
    left join commune on commune.code = a.metadata->>'commune_code'
    left join province on province.code = commune.province_code), '[]') as parcels`

const HOUR_MS = 3_600_000

/** What must leave today, and how much of everything there is; a new parcel is to be taken on in `confirmHours`. One statement. */
export async function homeParcels(
  sql: Knex,
  producerId: string,
  confirmHours: number,
): Promise<Pick<ShopHome, "parcels" | "counts">> {
  const { rows } = await sql.raw<{ rows: { counts: Partial<ShopHome["counts"]>; parcels: Row[] }[] }>(PARCELS, {
    producerId,
  })
  return {
    counts: { placed: 0, confirmed: 0, packed: 0, shipped: 0, ...rows[0]?.counts },
    parcels: (rows[0]?.parcels ?? []).map(({ kind, commune, province, ...parcel }) => ({
      ...parcel,
      lines: parcel.lines ?? [],
      confirmBy:
        parcel.state === "placed" ? new Date(Date.parse(parcel.placedAt) + confirmHours * HOUR_MS).toISOString() : null,
      placeName: [kind && commune && communeLabel(kind, commune), province].filter(Boolean).join(", "),
    })),
  }
}
