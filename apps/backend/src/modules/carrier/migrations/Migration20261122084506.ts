import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Parcels' orders at carriers, and the cash that carriers hand over. */
export class Migration20261122084506 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "waybill" ("id" text not null, "producer_order_id" text not null, "carrier" text not null, "client_code" text not null, "order_code" text null, "state" text check ("state" in ('making', 'made', 'cancelled')) not null default 'making', "fee" bigint null, "cash" bigint not null, "expected_on" date null, "journey" text check ("journey" in ('waiting', 'travelling', 'delivered', 'returning', 'returned', 'cancelled', 'lost')) not null default 'waiting', "journey_word" text null, "tracked_at" timestamptz null, "problem" text null, "made_by" text not null, "made_at" timestamptz not null, ${ROW}, constraint "waybill_pkey" primary key ("id"), constraint waybill_sums check (cash >= 0 and fee >= 0), constraint waybill_made_has_code check (state <> 'made' or order_code is not null));`)
    this.addSql(`create unique index if not exists "IDX_waybill_producer_order_id_unique" on "waybill" ("producer_order_id") where state <> 'cancelled' and deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_waybill_carrier_client_code_unique" on "waybill" ("carrier", "client_code") where deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_waybill_carrier_order_code_unique" on "waybill" ("carrier", "order_code") where order_code is not null and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_waybill_state_journey_tracked_at" on "waybill" ("state", "journey", "tracked_at") where deleted_at is null;`)

    this.addSql(`create table if not exists "remittance_file" ("id" text not null, "sha256" text not null, "name" text not null, "format" text not null, "rows" integer not null, "uploaded_by" text not null, "uploaded_at" timestamptz not null, ${ROW}, constraint "remittance_file_pkey" primary key ("id"), constraint remittance_file_hash_form check (sha256 ~ '^[0-9a-f]{64}$'));`)
    this.addSql(`create unique index if not exists "IDX_remittance_file_sha256_unique" on "remittance_file" ("sha256") where deleted_at is null;`)

    this.addSql(`create table if not exists "remittance_row" ("id" text not null, "remittance_file_id" text not null, "number" integer not null, "code" text not null, "amount" bigint not null, "fee" bigint not null default 0, "told_on" date null, "state" text check ("state" in ('queued', 'settled', 'closed')) not null default 'queued', "problem" text check ("problem" in ('unknown_parcel', 'not_collected', 'other_holder', 'amount_differs', 'already_settled', 'repeated')) null, "producer_order_id" text null, "note" text null, "decided_by" text null, "decided_at" timestamptz null, ${ROW}, constraint "remittance_row_pkey" primary key ("id"), constraint remittance_row_sums check (amount > 0 and fee >= 0 and fee <= amount), constraint remittance_row_queued_says_why check (state <> 'queued' or (problem is not null and decided_at is null)));`)
    this.addSql(`create unique index if not exists "IDX_remittance_row_remittance_file_id_number_unique" on "remittance_row" ("remittance_file_id", "number") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_remittance_row_state" on "remittance_row" ("state") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_remittance_row_producer_order_id" on "remittance_row" ("producer_order_id") where deleted_at is null;`)

    this.addSql(`create table if not exists "cash_remittance" ("id" text not null, "cash_collection_id" text not null, "producer_order_id" text not null, "remittance_row_id" text not null, "amount" bigint not null, "fee" bigint not null default 0, "received_at" timestamptz not null, "settled_by" text not null, ${ROW}, constraint "cash_remittance_pkey" primary key ("id"), constraint cash_remittance_sums check (amount > 0 and fee >= 0 and fee <= amount));`)
    this.addSql(`create unique index if not exists "IDX_cash_remittance_remittance_row_id_unique" on "cash_remittance" ("remittance_row_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_cash_remittance_cash_collection_id" on "cash_remittance" ("cash_collection_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_cash_remittance_producer_order_id" on "cash_remittance" ("producer_order_id") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    for (const table of ["cash_remittance", "remittance_row", "remittance_file", "waybill"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
