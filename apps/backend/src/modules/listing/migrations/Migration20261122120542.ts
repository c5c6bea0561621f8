import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How much a shop keeps is counted; those kept before count nothing. */
export class Migration20261122120542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "listing_photo" add column if not exists "bytes" integer not null default 0`)
    this.addSql(`alter table "listing_photo" add constraint "listing_photo_bytes" check (bytes >= 0)`)
    this.addSql(
      `create index if not exists "IDX_listing_photo_loose" on "listing_photo" ("taken_in_at") where shown_at is null and deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_listing_draft_saved_at" on "listing_draft" ("saved_at") where closed_at is null and deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "listing_photo" drop column if exists "bytes"`)
    this.addSql(`drop index if exists "IDX_listing_photo_loose"`)
    this.addSql(`drop index if exists "IDX_listing_draft_saved_at"`)
  }
}
