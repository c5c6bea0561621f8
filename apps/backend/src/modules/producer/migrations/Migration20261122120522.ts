import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The name that shoppers read changes once the operator has looked at it. */
export class Migration20261122120522 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "producer"
      add column if not exists "wanted_name" text null,
      add column if not exists "wanted_name_at" timestamptz null,
      add column if not exists "refused_name" text null,
      add column if not exists "refused_name_reason" text null,
      add constraint "producer_wanted_name_is_dated" check ((wanted_name is null) = (wanted_name_at is null)),
      add constraint "producer_refused_name_says_why" check ((refused_name is null) = (refused_name_reason is null))`)
    this.addSql(
      `create index if not exists "IDX_producer_wanted_name_at" on "producer" ("wanted_name_at") where wanted_name is not null and deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "producer" drop constraint if exists "producer_wanted_name_is_dated",
      drop constraint if exists "producer_refused_name_says_why"`)
    this.addSql(`alter table "producer" drop column if exists "wanted_name", drop column if exists "wanted_name_at",
      drop column if exists "refused_name", drop column if exists "refused_name_reason"`)
  }
}
