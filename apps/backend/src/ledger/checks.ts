/** Younger rows may still be on their way into the ledger. */
const QUIET = "clock_timestamp() - make_interval(secs => :quiet)"

/** Sums of entries by what their transactions are about; corrections are people's own and compared with nothing. */
const sums = (by: "order_id" | "producer_order_id", what: string, where: string) => `
  select t.${by} as subject, sum(${what}) as amount from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
  where t.kind <> 'correction' and (${where}) group by t.${by}`

/** Rows where two ways of knowing a sum disagree; `expected` and `found` are subqueries of (subject, amount). */
const compared = (expected: string, found: string) => `
  select subject, coalesce(x.amount, 0) as expected, coalesce(f.amount, 0) as found
  from (${expected}) x full join (${found}) f using (subject)
  where coalesce(x.amount, 0) <> coalesce(f.amount, 0)`

/** Orders of which no payment, refund or parcel has moved just now. */
const SETTLED = `not exists (select from producer_order p where p.order_id = placed.order_id and p.updated_at > ${QUIET})
  and not exists (select from payment_request r where r.order_id = placed.order_id and r.updated_at > ${QUIET})
  and not exists (select from parcel_refund r where r.order_id = placed.order_id and r.updated_at > ${QUIET})`
const MEDUSA = `placed_order placed
  join order_payment_collection l on l.order_id = placed.order_id and l.deleted_at is null
  join payment pay on pay.payment_collection_id = l.payment_collection_id`
const ofSettled = (found: string) =>
  `select placed.order_id as subject, f.amount from placed_order placed join (${found}) f on f.subject = placed.order_id where ${SETTLED}`

/** Every way in which the ledger could disagree with itself, with Medusa and with the parcels: SQL that must find nothing. */
export const LEDGER_CHECKS = {
  balanced: `
    select t.id as subject, 0 as expected, sum(e.amount) as found
    from ledger_transaction t join ledger_entry e on e.transaction_id = t.id group by t.id having sum(e.amount) <> 0`,
  captures: compared(
    `select placed.order_id as subject, sum(c.amount) as amount from ${MEDUSA}
      join capture c on c.payment_id = pay.id and c.deleted_at is null where ${SETTLED} group by 1`,
    ofSettled(
      sums(
        "order_id",
        "case when e.account = 'cash_due' then -e.amount else e.amount end",
        "(t.kind = 'paid' and e.account in ('bank', 'card', 'shortfall')) or (t.kind = 'cash_collected' and e.account = 'cash_due')",
      ),
    ),
  ),
  refunds: compared(
    `select placed.order_id as subject, sum(r.amount) as amount from ${MEDUSA}
      join refund r on r.payment_id = pay.id and r.deleted_at is null where ${SETTLED} group by 1`,
    ofSettled(sums("order_id", "-e.amount", "t.kind = 'refunded' and e.account in ('refunds_payable', 'card')")),
  ),
  parcels: `
    select p.id as subject, p.total - coalesce(less.amount, 0) as expected, coalesce(sold.amount, 0) as found
    from producer_order p
    left join (select producer_order_id, sum(amount) as amount from parcel_refund
      where way <> 'refunded' and deleted_at is null group by 1) less on less.producer_order_id = p.id
    left join (${sums(
      "producer_order_id",
      "e.amount",
      "(t.kind = 'paid' and e.account in ('bank', 'card', 'shortfall')) or (t.kind = 'delivered' and e.account = 'cash_due')",
    )}) sold on sold.subject = p.id
    where p.deleted_at is null and p.updated_at < ${QUIET}
      and (p.state in ('delivered', 'returned') or exists (select from payment_request r
        where r.order_id = p.order_id and r.state = 'paid' and not p.excused and r.updated_at < ${QUIET}))
      and p.total - coalesce(less.amount, 0) <> coalesce(sold.amount, 0)`,
  cash_due: `
    select subject, 0 as expected, amount as found
    from (${sums("producer_order_id", "e.amount", "e.account = 'cash_due'")}) due
    join producer_order p on p.id = due.subject and p.updated_at < ${QUIET} where amount <> 0`,
  cash_held: `
    select c.producer_order_id as subject, held.amount as expected, coalesce(found.amount, 0) as found
    from cash_collection c
    cross join lateral (select case when c.held_by = 'carrier' then c.amount - coalesce((select sum(m.amount)
      from cash_remittance m where m.cash_collection_id = c.id and m.deleted_at is null), 0) else 0 end as amount) held
    left join (${sums("producer_order_id", "e.amount", "e.account = 'cash_carrier'")}) found
      on found.subject = c.producer_order_id
    where c.captured and c.deleted_at is null and c.updated_at < ${QUIET} and held.amount <> coalesce(found.amount, 0)
      and not exists (select from cash_remittance m where m.cash_collection_id = c.id and m.created_at > ${QUIET})`,
  stages: `
    select subject, 0 as expected, amount as found from (${sums(
      "producer_order_id",
      "-e.amount",
      "e.account = 'producer_undelivered'",
    )}) left_over join producer_order p on p.id = left_over.subject
    where amount <> 0 and p.updated_at < ${QUIET} and p.state in ('delivered', 'returned', 'cancelled')`,
  cancelled: `
    select p.id as subject, 0 as expected, sum(-e.amount) as found
    from producer_order p join ledger_transaction t on t.producer_order_id = p.id and t.kind <> 'correction'
    join ledger_entry e on e.transaction_id = t.id
    where p.state = 'cancelled' and p.updated_at < ${QUIET} and (left(e.account, 9) = 'producer_'
      or e.account in ('commission', 'vat_withheld', 'pit_withheld', 'discounts', 'shipping_revenue'))
    group by p.id, e.account having sum(e.amount) <> 0`,
  waiting: `
    select subject, 0 as expected, amount as found from (${sums(
      "producer_order_id",
      "-e.amount",
      "e.account = 'producer_pending'",
    )}) held where amount <> 0 and not exists (select from payable_wait w where w.producer_order_id = held.subject)`,
  refunds_payable: `
    select differs.* from (${compared(
      `select coalesce(f.order_id, '') as subject, sum(f.amount) as amount from bank_refund f
        where f.state = 'to_send' and f.deleted_at is null group by 1`,
      `select coalesce(subject, '') as subject, amount from (${sums(
        "order_id",
        "-e.amount",
        "e.account = 'refunds_payable'",
      )}) owed where amount <> 0`,
    )}) differs
    where not exists (select from bank_refund f where coalesce(f.order_id, '') = differs.subject and f.updated_at > ${QUIET})
      and not exists (select from producer_order p where p.order_id = differs.subject and p.updated_at > ${QUIET})
      and not exists (select from parcel_refund r where r.order_id = differs.subject and r.updated_at > ${QUIET})`,
} as const satisfies Record<string, string>

export type LedgerCheck = keyof typeof LEDGER_CHECKS
