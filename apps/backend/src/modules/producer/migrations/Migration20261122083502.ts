import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A shop is opened by a member: its papers, its rests, and the statuses on its way to being approved. */
export class Migration20261122083502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "producer" drop constraint if exists "producer_status_check"`)
    this.addSql(`alter table "producer"
      alter column "province_code" drop not null,
      add column if not exists "representative" text null,
      add column if not exists "wanted" text null,
      add column if not exists "submitted_at" timestamptz null,
      add column if not exists "approved_at" timestamptz null,
      add column if not exists "claims_producer_id" text null,
      add constraint "producer_status_check" check ("status" in ('recorded', 'draft', 'submitted', 'more_wanted', 'approved', 'suspended')),
      add constraint "producer_wanted_has_words" check ((status = 'more_wanted') = (wanted is not null)),
      add constraint "producer_submission_is_dated" check (status <> 'submitted' or submitted_at is not null),
      add constraint "producer_public_has_place" check (status in ('draft', 'submitted', 'more_wanted') or province_code is not null),
      add constraint "producer_claims_another" check (claims_producer_id <> id)`)
    this.addSql(`drop index if exists "IDX_producer_folded_province_code_unique"`)
    this.addSql(`create unique index "IDX_producer_folded_province_code_unique" on "producer" ("folded", "province_code")
      where status in ('recorded', 'approved', 'suspended') and deleted_at is null`)
    this.addSql(`create index if not exists "IDX_producer_status_submitted_at" on "producer" ("status", "submitted_at") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_producer_claims_producer_id" on "producer" ("claims_producer_id") where claims_producer_id is not null and deleted_at is null`)

    this.addSql(`create table if not exists "producer_paper" ("id" text not null, "producer_id" text not null,
      "kind" text check ("kind" in ('business_registration', 'food_safety', 'identity', 'alcohol_licence', 'other')) not null,
      "title" text null, "valid_until" date null, "file_id" text not null,
      "mime" text check ("mime" in ('image/webp', 'application/pdf')) not null, "bytes" integer not null,
      "added_by" text not null, "added_at" timestamptz not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "producer_paper_pkey" primary key ("id"), constraint producer_paper_bytes check (bytes > 0),
      constraint "producer_paper_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on delete cascade)`)
    this.addSql(`create index if not exists "IDX_producer_paper_deleted_at" on "producer_paper" ("deleted_at") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_producer_paper_producer_id" on "producer_paper" ("producer_id") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_producer_paper_file_id_unique" on "producer_paper" ("file_id") where deleted_at is null`)

    this.addSql(`create table if not exists "producer_closing" ("id" text not null, "producer_id" text not null,
      "from_day" date not null, "to_day" date not null, "reason" text not null, "announced_by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "producer_closing_pkey" primary key ("id"),
      constraint producer_closing_length check (to_day >= from_day and to_day < from_day + 120),
      constraint "producer_closing_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on delete cascade)`)
    this.addSql(`create index if not exists "IDX_producer_closing_deleted_at" on "producer_closing" ("deleted_at") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_producer_closing_producer_id_to_day" on "producer_closing" ("producer_id", "to_day") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_closing" cascade`)
    this.addSql(`drop table if exists "producer_paper" cascade`)
    this.addSql(`delete from "producer" where status in ('draft', 'submitted', 'more_wanted')`)
    this.addSql(`alter table "producer" drop constraint if exists "producer_status_check",
      drop column "wanted", drop column "submitted_at", drop column "approved_at", drop column "claims_producer_id", drop column "representative",
      alter column "province_code" set not null,
      add constraint "producer_status_check" check ("status" in ('recorded', 'approved', 'suspended'))`)
    this.addSql(`drop index if exists "IDX_producer_folded_province_code_unique"`)
    this.addSql(`create unique index "IDX_producer_folded_province_code_unique" on "producer" ("folded", "province_code") where deleted_at is null`)
  }
}
