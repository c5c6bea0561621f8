import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122051733 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "account" ("id" text not null, "customer_id" text not null, "email" text null, "email_verified_at" timestamptz null, "phone" text null, "phone_verified_at" timestamptz null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "login_epoch" integer not null default 1, ${STAMPS}, constraint "account_pkey" primary key ("id"), constraint account_email_is_proved check ((email is null) = (email_verified_at is null)), constraint account_phone_is_proved check ((phone is null) = (phone_verified_at is null)), constraint account_can_be_reached check (email is not null or phone is not null), constraint account_email_form check (email is null or email = lower(email)), constraint account_phone_form check (phone is null or phone ~ '^0[0-9]{9,10}\$'));`,
    )
    this.unique("account", "customer_id", "deleted_at is null")
    this.unique("account", "email", "email is not null and deleted_at is null")
    this.unique("account", "phone", "phone is not null and deleted_at is null")
    this.addSql(
      `create table if not exists "account_code" ("id" text not null, "purpose" text check ("purpose" in ('registration', 'password_reset', 'contact')) not null, "contact_hash" text not null, "code_hash" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "tries" integer not null default 0, ${STAMPS}, constraint "account_code_pkey" primary key ("id"));`,
    )
    this.index("account_code", "contact_hash_purpose", `"contact_hash", "purpose"`)
    this.index("account_code", "expires_at", `"expires_at"`)
    this.addSql(
      `create table if not exists "account_consent" ("id" text not null, "customer_id" text not null, "purpose" text check ("purpose" in ('news')) not null, "version" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, ${STAMPS}, constraint "account_consent_pkey" primary key ("id"));`,
    )
    this.index("account_consent", "customer_id_purpose", `"customer_id", "purpose"`)
    this.addSql(
      `create table if not exists "wish" ("id" text not null, "customer_id" text not null, "product_id" text not null, "wished_at" timestamptz not null, ${STAMPS}, constraint "wish_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create unique index if not exists "IDX_wish_customer_id_product_id_unique" on "wish" ("customer_id", "product_id") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "data_request" ("id" text not null, "kind" text check ("kind" in ('export', 'deletion')) not null, "state" text check ("state" in ('waiting', 'done', 'withdrawn')) not null default 'waiting', "customer_id" text null, "order_id" text null, "asked_at" timestamptz not null, "due_on" date not null, "runs_at" timestamptz null, "done_at" timestamptz null, "withdrawn_at" timestamptz null, "held_by" jsonb null, ${STAMPS}, constraint "data_request_pkey" primary key ("id"), constraint data_request_is_somebodys check ((customer_id is null) <> (order_id is null)), constraint data_request_done_is_dated check ((state = 'done') = (done_at is not null)), constraint data_request_withdrawn_is_dated check ((state = 'withdrawn') = (withdrawn_at is not null)));`,
    )
    this.index("data_request", "customer_id", `"customer_id"`)
    this.index("data_request", "order_id", `"order_id"`)
    this.index("data_request", "state_runs_at", `"state", "runs_at"`)
    this.addSql(
      `create unique index if not exists "data_request_one_deletion" on "data_request" ("customer_id") where kind = 'deletion' and state = 'waiting' and customer_id is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["account", "account_code", "account_consent", "wish", "data_request"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }

  private unique(table: string, column: string, where: string): void {
    this.addSql(
      `create unique index if not exists "IDX_${table}_${column}_unique" on "${table}" ("${column}") where ${where};`,
    )
  }

  private index(table: string, name: string, columns: string): void {
    this.addSql(
      `create index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where deleted_at is null;`,
    )
  }
}
