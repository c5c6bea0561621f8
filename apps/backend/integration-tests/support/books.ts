import { setTimeout as wait } from "node:timers/promises"
import { checkLedger, differencesIn } from "../../src/ledger/check"
import { repairLedger } from "../../src/ledger/repair"
import { MONEY } from "./money"
import type { Shop } from "./shop"

/** What of a parcel "p" is due after parts of it were declined or given back, and what was to be handed over at its door. */
const DUE = `(p.total - coalesce((select sum(f.amount) from parcel_refund f where f.producer_order_id = p.id), 0))`
const AT_THE_DOOR = `(p.total - coalesce((select sum(f.amount) from parcel_refund f
  where f.producer_order_id = p.id and f.way = 'less_cash'), 0))`

/** Every way in which rows could disagree, as SQL that must find nothing. */
const CONTRADICTIONS: Record<string, string> = {
  ...MONEY,
  "an order of a basket without its parcels": `
    select o.id from "order" o where o.metadata->>'cart_id' is not null and o.deleted_at is null
      and not exists (select from producer_order p where p.order_id = o.id)`,
  "an order without its basket's link": `
    select o.id from "order" o where o.metadata->>'cart_id' is not null and o.deleted_at is null
      and not exists (select from order_cart l where l.order_id = o.id and l.deleted_at is null)`,
  "two orders of one basket": `
    select metadata->>'cart_id' from "order" where metadata->>'cart_id' is not null and deleted_at is null
    group by 1 having count(*) > 1`,
  "a completed basket without an order": `
    select c.id from cart c where c.completed_at is not null
      and not exists (select from order_cart l where l.cart_id = c.id and l.deleted_at is null)`,
  "an open basket with an order": `
    select c.id from cart c join order_cart l on l.cart_id = c.id and l.deleted_at is null where c.completed_at is null`,
  "a parcel that waits for cash on delivery": `
    select p.id from producer_order p where p.state = 'awaiting_payment'
      and not exists (select from payment_request r where r.order_id = p.order_id and r.state = 'waiting')`,
  "an act without an end": `select id from producer_order where act is not null`,
  "parcels that do not add up to their order's payment": `
    select placed.order_id from placed_order placed
    join order_payment_collection l on l.order_id = placed.order_id and l.deleted_at is null
    join payment pay on pay.payment_collection_id = l.payment_collection_id
    join producer_order p on p.order_id = placed.order_id and not p.excused
    group by placed.order_id, pay.id, pay.amount having sum(p.total) <> pay.amount`,
  "lines that do not add up to their parcel": `
    select p.id from producer_order p join producer_order_line l on l.producer_order_id = p.id
    group by p.id having sum(l.total) <> p.goods`,
  "vouchers that are not their parcel's discount": `
    select p.id from producer_order p where p.discount <> coalesce((select sum(d.amount) from producer_order_discount d
      where d.producer_order_id = p.id and d.kind = 'voucher' and d.deleted_at is null), 0)`,
  "a line without a reservation of its quantity, before it ships": `
    select l.id from producer_order_line l join producer_order p on p.id = l.producer_order_id
    where p.state in ('awaiting_payment', 'placed', 'confirmed', 'packed', 'undeliverable') and l.quantity - l.cancelled_quantity <>
      coalesce((select sum(r.quantity) / coalesce((select sum(part.required_quantity) from product_variant_inventory_item part
          where part.variant_id = l.variant_id and part.deleted_at is null), 1)
        from reservation_item r where r.line_item_id = l.line_item_id and r.deleted_at is null), 0)`,
  "a reservation after shipping or cancelling": `
    select r.id from reservation_item r join producer_order_line l on l.line_item_id = r.line_item_id
    join producer_order p on p.id = l.producer_order_id
    where r.deleted_at is null and p.state in ('shipped', 'delivered', 'cancelled')`,
  "a reservation of no order": `
    select r.id from reservation_item r where r.deleted_at is null
      and not exists (select from producer_order_line l where l.line_item_id = r.line_item_id)`,
  "a shelf whose reservations do not add up": `
    select level.id from inventory_level level where level.deleted_at is null and level.reserved_quantity <> coalesce(
      (select sum(r.quantity) from reservation_item r where r.inventory_item_id = level.inventory_item_id
        and r.location_id = level.location_id and r.deleted_at is null), 0)`,
  "goods sold that are not there": `
    select id from inventory_level where reserved_quantity > stocked_quantity or stocked_quantity < 0`,
  "a delivered parcel whose cash nobody holds": `
    select p.id from producer_order p join placed_order placed on placed.order_id = p.order_id
    where p.state = 'delivered' and ${AT_THE_DOOR} > 0 and placed.payment = 'cash_on_delivery'
      and not exists (select from cash_collection c where c.producer_order_id = p.id and c.captured and c.amount = ${AT_THE_DOOR})`,
  "captures that are not the delivered parcels": `
    select placed.order_id from placed_order placed
    where placed.payment = 'cash_on_delivery' and coalesce((select sum(c.amount) from order_payment_collection l
        join payment pay on pay.payment_collection_id = l.payment_collection_id
        join capture c on c.payment_id = pay.id and c.deleted_at is null
        where l.order_id = placed.order_id and l.deleted_at is null), 0)
      <> coalesce((select sum(${AT_THE_DOOR}) from producer_order p where p.order_id = placed.order_id and p.state = 'delivered'), 0)`,
  "a count of Medusa's order that is not the parcel's": `
    select l.id from producer_order_line l join producer_order p on p.id = l.producer_order_id
    join "order" o on o.id = p.order_id join order_item i on i.order_id = o.id and i.version = o.version and i.item_id = l.line_item_id
    where i.fulfilled_quantity <> case when p.state in ('shipped', 'delivered') then l.quantity - l.cancelled_quantity else 0 end
      or i.delivered_quantity <> case when p.state = 'delivered' then l.quantity - l.cancelled_quantity else 0 end`,
  "captures that the order was not told": `
    select c.id from capture c join payment pay on pay.id = c.payment_id
    join order_payment_collection l on l.payment_collection_id = pay.payment_collection_id and l.deleted_at is null
    where c.deleted_at is null and not exists (select from order_transaction t
      where t.order_id = l.order_id and t.reference_id = c.id and t.amount = c.amount and t.deleted_at is null)`,
  "a parcel credited twice": `
    select reference_id from order_credit_line where reference = 'producer_order' and deleted_at is null
    group by reference_id, version having count(*) > 1`,
  "a cancelled parcel that is still owed": `
    select p.id from producer_order p where p.state = 'cancelled' and ${DUE} > 0
      and not exists (select from order_credit_line c where c.reference_id = p.id and c.deleted_at is null and c.amount = ${DUE})
      and not exists (select from refund r where r.created_by = p.id and r.deleted_at is null and r.amount = ${DUE})
      and not exists (select from "order" o where o.id = p.order_id and o.status = 'canceled')`,
  "a part given back that is not settled, or not of its lines": `
    select f.id from parcel_refund f where f.settled_at is null
      or f.goods <> coalesce((select sum(l.goods) from parcel_refund_line l where l.parcel_refund_id = f.id), 0)`,
  "a part whose money went nowhere": `
    select f.id from parcel_refund f where f.amount > 0 and f.amount is distinct from case f.way
      when 'refunded' then (select sum(r.amount) from refund r where r.created_by = f.id and r.deleted_at is null)
      else (select max(c.amount) from order_credit_line c where c.reference_id = f.id and c.deleted_at is null) end`,
  "declined goods that are not cancelled on their line": `
    select l.id from producer_order_line l join producer_order p on p.id = l.producer_order_id
    where l.cancelled_quantity <> case when p.state = 'cancelled' then l.quantity else coalesce((
      select sum(b.quantity) from parcel_refund_line b join parcel_refund f on f.id = b.parcel_refund_id
      where b.producer_order_line_id = l.id and f.kind = 'declined'), 0) end`,
  "a discount that somebody takes back more of than was given": `
    select d.id from producer_order_discount d where d.amount < coalesce(
      (select sum(g.amount) from parcel_refund_grant g where g.producer_order_discount_id = d.id), 0)`,
  "a history that does not end where the parcel is": `
    select p.id from producer_order p where p.state <> 'awaiting_payment' and p.state is distinct from (
      select e.state from producer_order_event e where e.producer_order_id = p.id order by e.at desc, e.id desc limit 1)`,
}

/** What the ledger does not agree about; of a shop in another process, once that had half a minute to post. */
async function ledgerOf({ db, container }: Parameters<typeof contradictions>[0]): Promise<string[]> {
  const look = async () => differencesIn(await checkLedger(db, 0))
  const until = performance.now() + (container ? 0 : 30_000)
  for (;;) {
    const found = await look()
    if (found.length === 0 || performance.now() > until) return found
    await wait(500)
  }
}

/**
 * What does not agree in the shop's rows, and in its ledger: empty when the books are in order. In this process the
 * ledger is brought up to the rows first; another process does that by itself within seconds.
 */
export async function contradictions(shop: Pick<Shop, "db"> & Partial<Pick<Shop, "container">>): Promise<string[]> {
  if (shop.container) await repairLedger(shop.container)
  const found = (await ledgerOf(shop)).map((line) => `the ledger: ${line}`)
  for (const [what, statement] of Object.entries(CONTRADICTIONS)) {
    const { rows } = await shop.db.raw<{ rows: Record<string, string>[] }>(statement)
    if (rows.length > 0) found.push(`${what}: ${rows.map((row) => Object.values(row)[0]).join(", ")}`)
  }
  return found
}
