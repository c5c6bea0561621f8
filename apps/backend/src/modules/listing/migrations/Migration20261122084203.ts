import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Drafts, reviews and photographs of listings; a listing may pause and have a lead time of its own. */
export class Migration20261122084203 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "listing" add column if not exists "paused_at" timestamptz null, add column if not exists "lead_time_days" integer null, add column if not exists "photos" jsonb null, add column if not exists "label_photos" jsonb null;`,
    )
    this.addSql(`alter table "listing" drop constraint if exists listing_lead_time_bounds;`)
    this.addSql(
      `alter table "listing" add constraint listing_lead_time_bounds check (lead_time_days between 0 and 60);`,
    )

    this.addSql(
      `create table if not exists "listing_draft" ("id" text not null, "producer_id" text not null, "product_id" text null, "content" jsonb not null, "version" integer not null default 1, "saved_at" timestamptz not null, "saved_by" text not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_draft_pkey" primary key ("id"), constraint listing_draft_version check (version >= 1));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_draft_deleted_at" ON "listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_producer_id_product_id_unique" ON "listing_draft" ("producer_id", "product_id") WHERE product_id is not null and closed_at is null AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_draft_producer_id" ON "listing_draft" ("producer_id") WHERE closed_at is null AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing_review" ("id" text not null, "producer_id" text not null, "draft_id" text not null, "product_id" text null, "kind" text check ("kind" in ('new', 'change', 'claim')) not null, "state" text check ("state" in ('waiting', 'accepted', 'refused', 'more_wanted', 'withdrawn')) not null default 'waiting', "version" integer not null default 1, "content" jsonb not null, "content_before" jsonb null, "sent_at" timestamptz not null, "sent_by" text not null, "is_assistant" boolean not null default false, "decided_at" timestamptz null, "decided_by" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_review_pkey" primary key ("id"), constraint listing_review_decided check ((state = 'waiting') = (decided_at is null)), constraint listing_review_decided_by check ((decided_at is null) = (decided_by is null)), constraint listing_review_reason check (state not in ('refused', 'more_wanted') or reason is not null));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_review_deleted_at" ON "listing_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_review_draft_id_unique" ON "listing_review" ("draft_id") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_review_state_sent_at" ON "listing_review" ("state", "sent_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_review_producer_id" ON "listing_review" ("producer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_review_product_id" ON "listing_review" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing_photo" ("id" text not null, "producer_id" text not null, "sha256" text not null, "width" integer not null, "height" integer not null, "files" jsonb not null, "taken_in_at" timestamptz not null, "taken_in_by" text not null, "shown_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_photo_pkey" primary key ("id"), constraint listing_photo_size check (width > 0 and height > 0), constraint listing_photo_sha256 check (sha256 ~ '^[0-9a-f]{64}$'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_photo_deleted_at" ON "listing_photo" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_photo_producer_id_sha256_unique" ON "listing_photo" ("producer_id", "sha256") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_photo" cascade;`)
    this.addSql(`drop table if exists "listing_review" cascade;`)
    this.addSql(`drop table if exists "listing_draft" cascade;`)
    this.addSql(
      `alter table "listing" drop constraint if exists listing_lead_time_bounds, drop column if exists "paused_at", drop column if exists "lead_time_days", drop column if exists "photos", drop column if exists "label_photos";`,
    )
  }
}
