/** Every đồng that is paid ahead is in exactly one place: SQL that must find nothing. */
export const MONEY: Record<string, string> = {
  "a payment request of no order, or of one that is paid at the door": `
    select r.id from payment_request r where not exists (
      select from placed_order p where p.order_id = r.order_id and p.payment = r.method)`,
  "an order that is paid ahead and asks for nothing": `
    select p.order_id from placed_order p where p.payment <> 'cash_on_delivery'
      and not exists (select from payment_request r where r.order_id = p.order_id)`,
  "a request that asks for something else than its parcels": `
    select r.id from payment_request r where r.amount <> coalesce(
      (select sum(p.total) from producer_order p where p.order_id = r.order_id and not p.excused), 0)`,
  "an excused parcel that is still on its way": `
    select p.id from producer_order p where p.excused and p.state <> 'cancelled'`,
  "an act on a payment without an end": `select id from payment_request where act is not null`,
  "a paid order whose money Medusa does not have, once and in full": `
    select r.id from payment_request r where r.state = 'paid' and r.paid_amount is distinct from (
      select sum(c.amount) from capture c where c.payment_id = r.payment_id and c.deleted_at is null)`,
  "money that Medusa has for an order that is not paid": `
    select r.id from payment_request r join payment_session s on s.id = r.payment_session_id
    join payment p on p.payment_session_id = s.id where r.state <> 'paid'`,
  "a paid order that Medusa does not know as paid": `
    select r.id from payment_request r where r.state = 'paid' and r.paid_amount is distinct from (
      select sum(t.amount) from order_transaction t
      where t.order_id = r.order_id and t.reference = 'capture' and t.deleted_at is null)`,
  "a parcel of a paid order that still waits, or of an unpaid one that does not": `
    select p.id from producer_order p join payment_request r on r.order_id = p.order_id
    where (r.state = 'paid' and p.state = 'awaiting_payment')
      or (r.state = 'waiting' and p.state not in ('awaiting_payment', 'cancelled'))
      or (r.state in ('lapsed', 'withdrawn') and p.state <> 'cancelled')`,
  "an order that lapsed or was withdrawn and still stands": `
    select r.id from payment_request r join "order" o on o.id = r.order_id
    where r.state in ('lapsed', 'withdrawn') and o.status <> 'canceled'`,
  "a transfer that paid, without the money of a bank or the word of a person": `
    select r.id from payment_request r where r.method = 'bank_transfer' and r.state = 'paid' and r.cause not like 'hand:%'
      and r.paid_amount - r.shortfall is distinct from (
        select sum(b.used) from bank_transaction b where b.order_id = r.order_id and b.state = 'accepted')`,
  "money of a bank that paid for no order, or twice": `
    select b.id from bank_transaction b left join payment_request r on r.order_id = b.order_id and r.state = 'paid'
    where b.state = 'accepted' and (r.id is null or r.paid_amount < (
      select sum(o.used) from bank_transaction o where o.order_id = b.order_id and o.state = 'accepted'))`,
  "a movement that nobody looked at": `select id from bank_transaction where state = 'new'`,
  "a movement in the queue without a reason": `
    select id from bank_transaction where state in ('queued', 'asked') and problem is null`,
  "money of a bank that is neither used nor sent back": `
    select b.id from bank_transaction b where b.state in ('accepted', 'refunding') and b.amount <> b.used + coalesce(
      (select sum(f.amount) from bank_refund f where f.bank_transaction_id = b.id), 0)`,
  "money sent back twice, or for nothing": `
    select f.id from bank_refund f left join bank_transaction b on b.id = f.bank_transaction_id
    left join refund r on r.id = f.refund_id and r.deleted_at is null
    where (f.refund_id is null and f.amount is distinct from b.amount - b.used)
      or (f.refund_id is not null and (r.id is null or f.amount > r.amount))`,
  "refunds of a transfer that are not what has to be sent, up to what had come": `
    select r.id from payment_request r where r.method = 'bank_transfer' and r.state = 'paid' and least(
      r.paid_amount - r.shortfall,
      coalesce((select sum(x.amount) from refund x where x.payment_id = r.payment_id and x.deleted_at is null), 0)
    ) <> coalesce((select sum(f.amount) from bank_refund f
      where f.order_id = r.order_id and f.refund_id is not null and f.deleted_at is null), 0)`,
  "refunds that are not the cancelled parcels and given parts that were paid for": `
    select r.id from payment_request r where r.state = 'paid' and coalesce(
      (select sum(x.amount) from refund x where x.payment_id = r.payment_id and x.deleted_at is null), 0)
      <> coalesce((select sum(case when p.state = 'cancelled' then p.total else coalesce(
          (select sum(f.amount) from parcel_refund f where f.producer_order_id = p.id), 0) end) from producer_order p
        where p.order_id = r.order_id and not p.excused), 0)`,
}
