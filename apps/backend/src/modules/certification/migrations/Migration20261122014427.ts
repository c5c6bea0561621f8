import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122014427 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_code_unique";`);
    this.addSql(`create table if not exists "certificate" ("id" text not null, "code" text not null, "product_id" text not null, "stars" integer null, "issued_on" date null, "issued_year" integer null, "issued_precision" text check ("issued_precision" in ('day', 'year', 'unknown')) not null, "decision_number" text null, "issuer" text null, "legal_basis" text null, "grace_until" date null, "grace_ground" text null, "revoked_on" date null, "revoked_reason" text null, "shown_from" date null, "shown_until" date null, "superseded_by" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars_range check (stars in (3, 4, 5)), constraint certificate_issue_precision check (case issued_precision when 'day' then issued_on is not null and issued_year = extract(year from issued_on) when 'year' then issued_on is null and issued_year is not null else issued_on is null and issued_year is null end), constraint certificate_issued_year_range check (issued_year between 2018 and 2100), constraint certificate_window_known check ((shown_from is null) = (shown_until is null) and shown_from < shown_until is not false and (shown_from is null or issued_precision <> 'unknown')), constraint certificate_grace_has_ground check ((grace_until is null) = (grace_ground is null)), constraint certificate_grace_after_window check (grace_until is null or (shown_until is not null and grace_until >= shown_until and grace_until < shown_until + 180)), constraint certificate_revocation_has_reason check ((revoked_on is null) = (revoked_reason is null)), constraint certificate_superseded_is_not_shown check (superseded_by is null or (shown_from is null and superseded_by <> id)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_code_unique" ON "certificate" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_shown_until" ON "certificate" ("shown_until") WHERE shown_until is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
