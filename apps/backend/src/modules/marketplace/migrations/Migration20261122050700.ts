import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Presents, free deliveries, and who bears what a parcel costs less. */
export class Migration20261122050700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "placed_order" add column if not exists "gift" jsonb null;`)
    this.addSql(`alter table if exists "producer_order" add column if not exists "hides_prices" boolean not null default false;`)
    this.addSql(`create table if not exists "delivery_offer" (
      "id" text not null, "producer_id" text null, "threshold" bigint not null,
      "granted_by" text check ("granted_by" in ('operator', 'producer')) not null,
      "valid_from" date not null, "valid_to" date null, ${STAMPS},
      constraint "delivery_offer_pkey" primary key ("id"),
      constraint delivery_offer_threshold check (threshold > 0),
      constraint delivery_offer_dates check (valid_to is null or valid_to > valid_from),
      constraint delivery_offer_grantor check (granted_by = 'operator' or producer_id is not null));`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_offer_producer_id" ON "delivery_offer" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`create table if not exists "discount_grant" (
      "id" text not null, "kind" text check ("kind" in ('promotion', 'price_list')) not null, "reference" text not null,
      "producer_id" text not null, ${STAMPS},
      constraint "discount_grant_pkey" primary key ("id"));`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_discount_grant_kind_reference_unique" ON "discount_grant" ("kind", "reference") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`create table if not exists "producer_order_discount" (
      "id" text not null, "producer_order_id" text not null,
      "kind" text check ("kind" in ('voucher', 'price_reduction', 'free_delivery')) not null,
      "reference" text not null, "code" text null,
      "granted_by" text check ("granted_by" in ('operator', 'producer')) not null, "amount" bigint not null, ${STAMPS},
      constraint "producer_order_discount_pkey" primary key ("id"),
      constraint producer_order_discount_amount check (amount > 0),
      constraint producer_order_discount_code check ((code is not null) = (kind = 'voucher')));`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_discount_producer_order_id_kind_reference_unique" ON "producer_order_discount" ("producer_order_id", "kind", "reference") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_order_discount_kind_reference" ON "producer_order_discount" ("kind", "reference") WHERE deleted_at IS NULL;`,
    )
    for (const table of ["delivery_offer", "discount_grant", "producer_order_discount"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      )
  }

  override async down(): Promise<void> {
    for (const table of ["delivery_offer", "discount_grant", "producer_order_discount"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`alter table if exists "producer_order" drop column if exists "hides_prices";`)
    this.addSql(`alter table if exists "placed_order" drop column if exists "gift";`)
  }
}
