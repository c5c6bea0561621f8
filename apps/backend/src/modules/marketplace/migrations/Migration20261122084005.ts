import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Parts of parcels that go back, and when a parcel was placed with its producer. */
export class Migration20261122084005 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "parcel_refund" (
      "id" text not null, "producer_order_id" text not null, "order_id" text not null, "cause" text not null,
      "kind" text check ("kind" in ('declined', 'return', 'complaint')) not null,
      "goods" bigint not null, "shipping" bigint not null, "discount" bigint not null,
      "shipping_discount" bigint not null default 0, "amount" bigint not null,
      "way" text check ("way" in ('less_cash', 'refunded')) null,
      "at" timestamptz not null, "actor" text not null, "reason" text null, "settled_at" timestamptz null, ${STAMPS},
      constraint "parcel_refund_pkey" primary key ("id"),
      constraint parcel_refund_sums check (goods >= 0 and shipping >= 0 and discount >= 0 and shipping_discount >= 0 and amount >= 0),
      constraint parcel_refund_adds_up check (goods + shipping - discount = amount),
      constraint parcel_refund_settled check ((settled_at is null) = (way is null)));`)
    this.addSql(`create table if not exists "parcel_refund_line" (
      "id" text not null, "parcel_refund_id" text not null, "producer_order_line_id" text not null,
      "quantity" integer not null, "goods" bigint not null, "discount" bigint not null, "amount" bigint not null, ${STAMPS},
      constraint "parcel_refund_line_pkey" primary key ("id"),
      constraint parcel_refund_line_quantity check (quantity > 0),
      constraint parcel_refund_line_adds_up check (goods - discount = amount and amount >= 0 and discount >= 0));`)
    this.addSql(`create table if not exists "parcel_refund_grant" (
      "id" text not null, "parcel_refund_id" text not null, "producer_order_discount_id" text not null,
      "amount" bigint not null, ${STAMPS},
      constraint "parcel_refund_grant_pkey" primary key ("id"),
      constraint parcel_refund_grant_amount check (amount > 0));`)
    const unique = (table: string, ...columns: string[]) =>
      this.addSql(
        `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${table}_${columns.join("_")}_unique" ON "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) WHERE deleted_at IS NULL;`,
      )
    const index = (table: string, column: string) =>
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_${column}" ON "${table}" ("${column}") WHERE deleted_at IS NULL;`,
      )
    unique("parcel_refund", "cause")
    index("parcel_refund", "producer_order_id")
    index("parcel_refund", "order_id")
    unique("parcel_refund_line", "parcel_refund_id", "producer_order_line_id")
    index("parcel_refund_line", "producer_order_line_id")
    unique("parcel_refund_grant", "parcel_refund_id", "producer_order_discount_id")
    index("parcel_refund_grant", "producer_order_discount_id")
    for (const table of ["parcel_refund", "parcel_refund_line", "parcel_refund_grant"]) index(table, "deleted_at")
    this.addSql(`alter table if exists "producer_order" add column if not exists "placed_at" timestamptz null;`)
    this.addSql(`update "producer_order" set "placed_at" = (select min(e.at) from "producer_order_event" e
      where e.producer_order_id = "producer_order".id and e.state = 'placed') where "placed_at" is null;`)
    this.addSql(`create table if not exists "delivery_failure" (
      "id" text not null, "producer_order_id" text not null, "order_id" text not null,
      "reason" text check ("reason" in ('no_answer', 'refused', 'wrong_address', 'other')) not null,
      "fee" bigint not null, "borne_by" text check ("borne_by" in ('producer', 'operator')) not null,
      "at" timestamptz not null, ${STAMPS},
      constraint "delivery_failure_pkey" primary key ("id"), constraint delivery_failure_fee check (fee >= 0));`)
    index("delivery_failure", "producer_order_id")
    index("delivery_failure", "order_id")
    index("delivery_failure", "deleted_at")
    this.addSql(`insert into "delivery_failure" (id, producer_order_id, order_id, reason, fee, borne_by, at)
      select 'dfail_' || e.id, po.id, po.order_id,
        case when split_part(e.reason, ':', 1) in ('no_answer', 'refused', 'wrong_address') then split_part(e.reason, ':', 1) else 'other' end,
        po.shipping, 'producer', e.at
      from "producer_order_event" e join "producer_order" po on po.id = e.producer_order_id where e.state = 'undeliverable';`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_placed_at" ON "producer_order" ("producer_id", "placed_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["delivery_failure", "parcel_refund_grant", "parcel_refund_line", "parcel_refund"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`alter table if exists "producer_order" drop column if exists "placed_at";`)
  }
}
