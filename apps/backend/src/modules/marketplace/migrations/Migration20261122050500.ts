import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Orders that are paid ahead. */
export class Migration20261122050500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "placed_order" drop constraint if exists "placed_order_payment_check";`)
    this.addSql(
      `alter table if exists "placed_order" add constraint "placed_order_payment_check" check ("payment" in ('cash_on_delivery', 'bank_transfer', 'card'));`,
    )
    this.addSql(`alter table if exists "producer_order" add column if not exists "excused" boolean not null default false;`)
    this.addSql(`create table if not exists "payment_request" (
      "id" text not null, "order_id" text not null,
      "method" text check ("method" in ('bank_transfer', 'card')) not null,
      "memo" text null, "amount" bigint not null,
      "state" text check ("state" in ('waiting', 'paid', 'lapsed', 'withdrawn')) not null default 'waiting',
      "due_at" timestamptz not null, "payment_session_id" text not null, "payment_id" text null, "external_id" text null,
      "paid_at" timestamptz null, "paid_amount" bigint null, "cause" text null, "shortfall" bigint not null default 0,
      "act" text check ("act" in ('receive', 'lapse')) null, "act_input" jsonb null, "act_started_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "payment_request_pkey" primary key ("id"),
      constraint payment_request_amount check (amount > 0 or (amount = 0 and state = 'withdrawn')),
      constraint payment_request_memo check ((memo is not null) = (method = 'bank_transfer')),
      constraint payment_request_paid check ((state = 'paid') = (paid_at is not null) and (state = 'paid') = (paid_amount is not null) and (state = 'paid') = (cause is not null) and (state = 'paid') = (payment_id is not null)),
      constraint payment_request_paid_amount check (paid_amount is null or paid_amount = amount),
      constraint payment_request_shortfall check (shortfall >= 0 and shortfall < greatest(amount, 1)),
      constraint payment_request_act_is_dated check ((act is null) = (act_started_at is null)));`)
    for (const column of ["order_id", "memo", "cause", "external_id"])
      this.addSql(
        `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_${column}_unique" ON "payment_request" ("${column}") WHERE deleted_at IS NULL;`,
      )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_state_due_at" ON "payment_request" ("state", "due_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_act_started_at" ON "payment_request" ("act_started_at") WHERE act is not null AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_deleted_at" ON "payment_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_request" cascade;`)
    this.addSql(`alter table if exists "producer_order" drop column if exists "excused";`)
    this.addSql(`alter table if exists "placed_order" drop constraint if exists "placed_order_payment_check";`)
    this.addSql(
      `alter table if exists "placed_order" add constraint "placed_order_payment_check" check ("payment" in ('cash_on_delivery'));`,
    )
  }
}
