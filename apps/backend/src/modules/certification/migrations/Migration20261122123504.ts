import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Uploaded lists of certificates. */
export class Migration20261122123504 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate_import" ("id" text not null, "sha256" text not null, "name" text not null, "province_code" text not null, "unknown_headings" jsonb not null, "state" text check ("state" in ('looked', 'taken', 'left')) not null default 'looked', "uploaded_by" text not null, "uploaded_at" timestamptz not null, "taken_by" text null, "taken_at" timestamptz null, ${ROW}, constraint "certificate_import_pkey" primary key ("id"), constraint certificate_import_is_taken check ((state = 'taken') = (taken_at is not null)));`)
    this.addSql(`create unique index if not exists "IDX_certificate_import_sha256_province_code_unique" on "certificate_import" ("sha256", "province_code") where state <> 'left' and deleted_at is null;`)

    this.addSql(`create table if not exists "certificate_import_row" ("id" text not null, "certificate_import_id" text not null, "number" integer not null, "cells" jsonb not null, "verdict" text check ("verdict" in ('new', 'completes', 'same', 'conflict', 'unknown_product', 'bad')) not null, "notes" jsonb not null, "product_id" text null, "chosen_product_id" text null, "chosen_by" text null, "certificate_id" text null, ${ROW}, constraint "certificate_import_row_pkey" primary key ("id"), constraint certificate_import_row_foreign foreign key ("certificate_import_id") references "certificate_import" ("id") on delete cascade);`)
    this.addSql(`create unique index if not exists "IDX_certificate_import_row_certificate_import_id_number_unique" on "certificate_import_row" ("certificate_import_id", "number") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_import_row" cascade;`)
    this.addSql(`drop table if exists "certificate_import" cascade;`)
  }
}
