import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Openings of product pages, by product and day. */
export class Migration20261122093704 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_view" ("id" text not null, "product_id" text not null, "day" text not null, "views" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_view_pkey" primary key ("id"), constraint product_view_counts check (views > 0), constraint product_view_day_form check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_view_product_id_day_unique" ON "product_view" ("product_id", "day") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_view_deleted_at" ON "product_view" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_view" cascade;`)
  }
}
