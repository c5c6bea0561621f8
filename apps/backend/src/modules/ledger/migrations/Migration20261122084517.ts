import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The ledger: a chart of accounts, transactions and their entries. `written_by` is the database transaction that wrote
 * a ledger transaction: entries come with it, or never. What keeps all of it balanced and final is in
 * src/database/72-ledger.sql.
 */
export class Migration20261122084517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ledger_account" (
      "code" text not null, "side" text check ("side" in ('debit', 'credit')) not null,
      "of_producer" boolean not null default false, "rank" integer not null,
      "name_vi" text not null, "name_en" text not null, "about_vi" text not null, "about_en" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "ledger_account_pkey" primary key ("code"));`)
    this.addSql(`create table if not exists "ledger_transaction" (
      "id" text not null, "sequence" bigint generated always as identity,
      "cause" text not null,
      "kind" text check ("kind" in ('paid', 'delivered', 'cash_collected', 'commission', 'tax', 'refunded', 'released',
        'remitted', 'refund_sent', 'surplus', 'shortfall', 'payout_made', 'payout_confirmed', 'payout_failed', 'correction')) not null,
      "at" timestamptz not null, "happened_on" date not null,
      "order_id" text null, "producer_order_id" text null, "producer_id" text null, "payout_id" text null,
      "actor" text not null default 'system', "reason" text null,
      "written_by" xid8 not null default pg_current_xact_id(), "created_at" timestamptz not null default clock_timestamp(),
      constraint "ledger_transaction_pkey" primary key ("id"),
      constraint "ledger_transaction_cause" unique ("cause"),
      constraint ledger_transaction_correction_has_reason check (kind <> 'correction' or (reason is not null and actor <> 'system')));`)
    this.addSql(`create table if not exists "ledger_entry" (
      "id" bigint generated always as identity, "transaction_id" text not null, "account" text not null,
      "producer_id" text null, "amount" bigint not null,
      constraint "ledger_entry_pkey" primary key ("id"),
      constraint ledger_entry_amount check (amount <> 0),
      constraint ledger_entry_whose check (producer_id is not null or left(account, 9) <> 'producer_'),
      constraint "ledger_entry_transaction" foreign key ("transaction_id") references "ledger_transaction" ("id"),
      constraint "ledger_entry_account" foreign key ("account") references "ledger_account" ("code"));`)
    for (const [name, on] of [
      ["ledger_transaction_sequence", `"ledger_transaction" ("sequence")`],
      ["ledger_transaction_day", `"ledger_transaction" ("happened_on", "sequence")`],
      ["ledger_transaction_parcel", `"ledger_transaction" ("producer_order_id") where producer_order_id is not null`],
      ["ledger_transaction_order", `"ledger_transaction" ("order_id") where order_id is not null`],
      ["ledger_transaction_payout", `"ledger_transaction" ("payout_id") where payout_id is not null`],
      ["ledger_transaction_producer", `"ledger_transaction" ("producer_id", "sequence") where producer_id is not null`],
      ["ledger_entry_of_transaction", `"ledger_entry" ("transaction_id")`],
      ["ledger_entry_balance", `"ledger_entry" ("account") include ("amount")`],
      ["ledger_entry_producer", `"ledger_entry" ("producer_id", "account") include ("amount") where producer_id is not null`],
    ])
      this.addSql(`create index if not exists "${name}" on ${on};`)
    this.addSql(`create table if not exists "payable_wait" (
      "producer_order_id" text not null, "producer_id" text not null, "due_at" timestamptz not null,
      constraint "payable_wait_pkey" primary key ("producer_order_id"));`)
    this.addSql(`create index if not exists "payable_wait_due" on "payable_wait" ("due_at");`)
    this.addSql(`create index if not exists "payable_wait_producer" on "payable_wait" ("producer_id", "due_at");`)
  }

  override async down(): Promise<void> {
    for (const table of ["payable_wait", "ledger_entry", "ledger_transaction", "ledger_account"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
