import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reminders of certificates that end, each once. */
export class Migration20261122131116 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate_reminder" ("id" text not null, "certificate_id" text not null,
      "days" integer not null, "told_on" date not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "certificate_reminder_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_certificate_reminder_certificate_id_days_unique"
      on "certificate_reminder" ("certificate_id", "days") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_reminder" cascade`)
  }
}
