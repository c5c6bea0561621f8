import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122051511 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "bank_transaction" (
      "id" text not null,
      "source" text check ("source" in ('own', 'sepay', 'casso', 'file')) not null,
      "reference" text not null, "account_number" text null, "amount" bigint not null, "currency" text not null,
      "description" text not null, "happened_at" timestamptz not null,
      "counter_account" text null, "counter_name" text null, "memo" text null, "order_id" text null,
      "state" text check ("state" in ('new', 'accepted', 'queued', 'asked', 'refunding', 'ignored', 'same')) not null default 'new',
      "problem" text check ("problem" in ('no_memo', 'unknown_memo', 'too_little', 'too_much', 'late', 'twice', 'withdrawn', 'wrong_account', 'wrong_currency')) null,
      "used" bigint not null default 0, "same_as" text null, "bank_file_id" text null,
      "resolved_by" text null, "resolved_at" timestamptz null, "reason" text null, ${STAMPS},
      constraint "bank_transaction_pkey" primary key ("id"),
      constraint bank_transaction_amount check (amount > 0),
      constraint bank_transaction_used check (used >= 0 and used <= amount and (used > 0) = (state = 'accepted')),
      constraint bank_transaction_order check (state <> 'accepted' or order_id is not null),
      constraint bank_transaction_same check ((state = 'same') = (same_as is not null)));`)
    this.unique("bank_transaction", "source_reference", `"source", "reference"`)
    this.index("bank_transaction", "order_id", `"order_id"`)
    this.index("bank_transaction", "state_happened_at", `"state", "happened_at"`)
    this.index("bank_transaction", "reference", `"reference"`)

    this.addSql(`create table if not exists "bank_file" (
      "id" text not null, "sha256" text not null, "name" text not null, "format" text not null,
      "rows" integer not null, "fresh" integer not null, "skipped" integer not null, "uploaded_by" text not null, ${STAMPS},
      constraint "bank_file_pkey" primary key ("id"),
      constraint bank_file_hash_form check (sha256 ~ '^[0-9a-f]{64}\$'));`)
    this.unique("bank_file", "sha256", `"sha256"`)

    this.addSql(`create table if not exists "bank_refund" (
      "id" text not null, "order_id" text null, "refund_id" text null, "bank_transaction_id" text null,
      "amount" bigint not null, "state" text check ("state" in ('to_send', 'sent')) not null default 'to_send',
      "reference" text null, "note" text null, "sent_at" timestamptz null, "sent_by" text null, ${STAMPS},
      constraint "bank_refund_pkey" primary key ("id"),
      constraint bank_refund_amount check (amount > 0),
      constraint bank_refund_cause check (num_nonnulls(refund_id, bank_transaction_id) = 1),
      constraint bank_refund_sent check ((state = 'sent') = (sent_at is not null) and (state = 'sent') = (reference is not null)));`)
    this.unique("bank_refund", "refund_id", `"refund_id"`)
    this.unique("bank_refund", "bank_transaction_id", `"bank_transaction_id"`)
    this.index("bank_refund", "order_id", `"order_id"`)
    this.index("bank_refund", "state", `"state"`)
  }

  override async down(): Promise<void> {
    for (const table of ["bank_transaction", "bank_file", "bank_refund"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }

  private unique(table: string, name: string, columns: string): void {
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${table}_${name}_unique" ON "${table}" (${columns}) WHERE deleted_at IS NULL;`,
    )
  }

  private index(table: string, name: string, columns: string): void {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_${table}_${name}" ON "${table}" (${columns}) WHERE deleted_at IS NULL;`,
    )
  }
}
