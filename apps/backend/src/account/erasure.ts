/** What stands where a name or a street was. */
const BLOTTED = "(đã xóa)"

/** Whom a statement is about: `:customerId` (null for a guest's order), `:orderIds`, `:contacts` (phones and e-mails). */
interface Erasure {
  table: string
  sql: string
}

/** Carts that became these orders, carts of the customer, and carts that were left lying with their contacts. */
const CARTS = `
  select c.id, c.shipping_address_id, c.billing_address_id from cart c
  left join cart_address a on a.id = c.shipping_address_id
  where c.customer_id = :customerId or lower(c.email) = any(:contacts) or a.phone = any(:contacts)
    or c.id in (select cart_id from order_cart where order_id = any(:orderIds))`

const BLANK_ADDRESS = `first_name = '${BLOTTED}', last_name = null, company = null, phone = null, address_1 = '${BLOTTED}',
  address_2 = null, postal_code = null, metadata = jsonb_build_object('province_name', metadata->'province_name')`

/**
 * Every place where a person stands, and what becomes of it; sums, goods, dates and the public number of an order stay
 * for the books. A new table with people in it gets its line here: the test that deletes an account looks through every
 * text of the database and finds what was left. What a bank said about a transfer (bank_transaction, bank_refund) stays:
 * the books must show whose money it was (Accounting Law 88/2015).
 */
export const ORDER_ERASURES: readonly Erasure[] = [
  {
    // Medusa keeps what a completed cart's workflow was given for some days, the address among it.
    table: "workflow_execution",
    sql: `with mine as (${CARTS}), keys as (select id from mine union select unnest(cast(:orderIds as text[])))
      delete from workflow_execution w where w.state in ('done', 'reverted', 'failed') and exists (
        select from keys where w.transaction_id = keys.id or cast(w.context as text) like '%' || keys.id || '%')`,
  },
  {
    table: "cart_address",
    sql: `with mine as (${CARTS}) update cart_address set ${BLANK_ADDRESS}
      where id in (select shipping_address_id from mine union select billing_address_id from mine)`,
  },
  {
    table: "cart",
    sql: `with mine as (${CARTS}) update cart set email = null, metadata = null where id in (select id from mine)`,
  },
  {
    table: "order_address",
    sql: `update order_address set ${BLANK_ADDRESS} where id in (
      select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = any(:orderIds))`,
  },
  {
    table: "order",
    sql: `update "order" set email = null, metadata = jsonb_build_object('cart_id', metadata->'cart_id') where id = any(:orderIds)`,
  },
  {
    table: "fulfillment_address",
    sql: `update fulfillment_address set ${BLANK_ADDRESS} where id in (
      select f.delivery_address_id from fulfillment f join order_fulfillment link on link.fulfillment_id = f.id
      where link.order_id = any(:orderIds))`,
  },
  {
    table: "payment_session",
    sql: `update payment_session set context = null where payment_collection_id in (
      select payment_collection_id from order_payment_collection where order_id = any(:orderIds))`,
  },
  {
    table: "placed_order",
    sql: `update placed_order set phone = '0000000000', address_key = '', gift = null where order_id = any(:orderIds)`,
  },
  {
    table: "producer_order",
    sql: `update producer_order set act_input = null where order_id = any(:orderIds) and act is null`,
  },
  {
    table: "producer_order_event",
    sql: `update producer_order_event set reason = null where actor = 'buyer' and reason is not null
      and producer_order_id in (select id from producer_order where order_id = any(:orderIds))`,
  },
  {
    table: "report_photo",
    sql: `delete from report_photo where problem_report_id in (select id from problem_report where order_id = any(:orderIds))`,
  },
  {
    table: "report_answer",
    sql: `update report_answer set text = '${BLOTTED}' where problem_report_id in (
      select id from problem_report where order_id = any(:orderIds))`,
  },
  {
    table: "problem_report",
    sql: `update problem_report set text = '${BLOTTED}' where order_id = any(:orderIds)`,
  },
  {
    table: "return_case_photo",
    sql: `delete from return_case_photo where return_case_id in (select id from return_case where order_id = any(:orderIds))`,
  },
  {
    table: "return_case_event",
    sql: `update return_case_event set text = null where text is not null and return_case_id in (
      select id from return_case where order_id = any(:orderIds))`,
  },
  {
    table: "return_case",
    sql: `update return_case set text = '${BLOTTED} ' || id, answer_text = null where order_id = any(:orderIds)`,
  },
  {
    table: "parcel_refund",
    sql: `update parcel_refund set reason = null where order_id = any(:orderIds) and kind <> 'declined' and settled_at is not null`,
  },
  { table: "invoice_request", sql: `delete from invoice_request where order_id = any(:orderIds)` },
  { table: "order_access", sql: `delete from order_access where order_id = any(:orderIds)` },
]

export const CUSTOMER_ERASURES: readonly Erasure[] = [
  { table: "wish", sql: "delete from wish where customer_id = :customerId" },
  { table: "account_consent", sql: "delete from account_consent where customer_id = :customerId" },
  {
    table: "auth_identity",
    sql: `delete from auth_identity where id in (
      select p.auth_identity_id from provider_identity p join account a on a.id = p.entity_id where a.customer_id = :customerId)`,
  },
  {
    table: "session",
    sql: `delete from session where content->'auth_context'->>'actor_id' = :customerId`,
  },
  { table: "account_holder", sql: "delete from account_holder where lower(email) = any(:contacts)" },
  { table: "account", sql: "delete from account where customer_id = :customerId" },
  { table: "customer_address", sql: "delete from customer_address where customer_id = :customerId" },
  { table: "customer_group_customer", sql: "delete from customer_group_customer where customer_id = :customerId" },
  { table: "customer", sql: "delete from customer where id = :customerId" },
]
