import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122085508 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payout_run" (
      "id" text not null, "number" integer not null, "through" text not null, "made_at" timestamptz not null, "made_by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "payout_run_pkey" primary key ("id"), constraint payout_run_number check (number >= 1));`)
    this.addSql(`create unique index if not exists "IDX_payout_run_number_unique" on "payout_run" ("number") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_payout_run_deleted_at" on "payout_run" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create table if not exists "payout" (
      "id" text not null, "payout_run_id" text not null, "producer_id" text not null, "number" integer not null,
      "amount" bigint not null, "debt" bigint not null,
      "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "memo" text not null,
      "state" text check ("state" in ('made', 'confirmed', 'failed')) not null default 'made',
      "reference" text null, "reason" text null, "settled_at" timestamptz null, "settled_by" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "payout_pkey" primary key ("id"),
      constraint "payout_of_run" foreign key ("payout_run_id") references "payout_run" ("id"),
      constraint payout_sums check (amount > 0 and debt >= 0),
      constraint payout_settled check ((state = 'made') = (settled_at is null)),
      constraint payout_confirmed_has_reference check (state <> 'confirmed' or reference is not null),
      constraint payout_failed_has_reason check ((state = 'failed') = (reason is not null)));`)
    for (const [name, on] of [
      ["IDX_payout_payout_run_id_producer_id_unique", `("payout_run_id", "producer_id")`],
      ["IDX_payout_payout_run_id_number_unique", `("payout_run_id", "number")`],
      ["IDX_payout_memo_unique", `("memo")`],
    ])
      this.addSql(`create unique index if not exists "${name}" on "payout" ${on} where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_payout_producer_id" on "payout" ("producer_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_payout_state" on "payout" ("state") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_payout_deleted_at" on "payout" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create table if not exists "payout_entry" (
      "ledger_entry_id" bigint not null, "payout_id" text not null,
      constraint "payout_entry_pkey" primary key ("ledger_entry_id"),
      constraint "payout_entry_of_payout" foreign key ("payout_id") references "payout" ("id"));`)
    this.addSql(`create index if not exists "payout_entry_payout" on "payout_entry" ("payout_id");`)
  }

  override async down(): Promise<void> {
    for (const table of ["payout_entry", "payout", "payout_run"]) this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
