import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderReturns } from "@ocop/contract"
import { isReturnable, returnableUntil } from "@ocop/domain"
import { CASE, type CaseRow, caseOf, OF_SHOP } from "./return-rows"

interface ParcelRow {
  parcelId: string
  deliveredOn: string
  lines: OrderReturns["parcels"][number]["lines"]
  cases: CaseRow[]
}

/** Delivered, and neither given back nor in a case that stands. */
const LINES = `coalesce((
  select jsonb_agg(jsonb_build_object('lineId', line.id, 'title', line.title,
    'pack', jsonb_build_object('vi', line.pack_vi, 'en', line.pack_en), 'quantity', line.shipped_quantity - taken.quantity)
    order by line.title, line.id)
  from producer_order_line line
  cross join lateral (select coalesce(sum(rl.quantity), 0) as quantity
    from return_case_line rl join return_case rc on rc.id = rl.return_case_id
    where rl.producer_order_line_id = line.id and rc.deleted_at is null and rc.state not in ('withdrawn', 'closed')) taken
  where line.producer_order_id = po.id and line.shipped_quantity > taken.quantity), '[]')`

const PARCELS = `
  select po.id as "parcelId", ${LINES} as lines,
    (select to_char(max(e.at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') from producer_order_event e
      where e.producer_order_id = po.id and e.state = 'delivered') as "deliveredOn",
    coalesce((select jsonb_agg(${CASE} order by rc.opened_at, rc.id) from return_case rc
      where rc.producer_order_id = po.id and rc.deleted_at is null), '[]') as cases
  from producer_order po ${OF_SHOP}
  where po.order_id = :orderId and po.deleted_at is null and (po.state = 'delivered'
    or exists (select from return_case rc where rc.producer_order_id = po.id and rc.deleted_at is null))
  order by po.number`

/** An order's delivered parcels with what can be returned of them and their cases, as its buyer sees them. One statement. */
export async function readOrderReturns(container: MedusaContainer, orderId: string): Promise<OrderReturns> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [today, { returns }] = await Promise.all([
    container.resolve("clock").today(),
    container.resolve("setting").get(),
  ])
  const { rows } = await sql.raw<{ rows: ParcelRow[] }>(PARCELS, { orderId })
  return {
    parcels: rows
      .filter(({ deliveredOn }) => deliveredOn)
      .map(({ parcelId, deliveredOn, lines, cases }) => ({
        parcelId,
        until: returnableUntil(deliveredOn, returns),
        isOpen: isReturnable(today, deliveredOn, returns) && lines.length > 0,
        lines,
        cases: cases.map((row) => caseOf(row, today)),
      })),
  }
}
