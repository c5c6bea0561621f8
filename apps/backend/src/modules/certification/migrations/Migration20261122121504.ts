import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const GROUNDS = `('untrue', 'criteria_lost', 'law_broken', 'mark_misused', 'production_stopped', 'other_authority')`

/** Decisions, what a certificate was awarded by and replaced by, findings that lead to revocation, reports of misuse. */
export class Migration20261122121504 extends Migration {
  override async up(): Promise<void> {
    // "=" of texts beside "&&" of ranges in one exclusion.
    this.addSql(`create extension if not exists btree_gist;`)

    this.addSql(`create table if not exists "decision" ("id" text not null, "issuer" text not null, "issuer_key" text not null, "issuer_level" text check ("issuer_level" in ('province', 'ministry')) not null, "number" text not null, "number_key" text not null, "decided_on" date not null, "year" integer not null, "kind" text check ("kind" in ('award', 'revocation')) not null, "recorded_by" text not null, "recorded_at" timestamptz not null, ${ROW}, constraint "decision_pkey" primary key ("id"), constraint decision_year_is_its_days check (year = extract(year from decided_on)), constraint decision_is_named check (issuer_key <> '' and number_key <> ''));`)
    this.addSql(`create unique index if not exists "IDX_decision_issuer_key_number_key_year_unique" on "decision" ("issuer_key", "number_key", "year") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_decision_deleted_at" on "decision" ("deleted_at") where deleted_at is null;`)

    this.addSql(`alter table "certificate" add column if not exists "decision_id" text null, add column if not exists "issuer_level" text null check ("issuer_level" in ('province', 'ministry')), add column if not exists "set_number" integer null, add column if not exists "set_code" text null, add column if not exists "dossier_id" text null, add column if not exists "product_code" text null, add column if not exists "product_code_old" text null, add column if not exists "revoked_ground" text null check ("revoked_ground" in ${GROUNDS}), add column if not exists "revoked_decision_id" text null, add column if not exists "replaced_on" date null, add column if not exists "replaced_by" text null;`)
    this.addSql(`alter table "certificate" add constraint certificate_decision_foreign foreign key ("decision_id") references "decision" ("id"), add constraint certificate_revoked_decision_foreign foreign key ("revoked_decision_id") references "decision" ("id"), add constraint certificate_set_range check (set_number between 1 and 26), add constraint certificate_replaced_at_once check ((replaced_on is null) = (replaced_by is null) and replaced_by <> id and (issued_on is null or replaced_on >= issued_on)), add constraint certificate_ground_is_of_revocation check ((revoked_ground is null and revoked_decision_id is null) or revoked_on is not null);`)
    this.addSql(`create unique index if not exists "IDX_certificate_dossier_id_unique" on "certificate" ("dossier_id") where dossier_id is not null and superseded_by is null and deleted_at is null;`)
    // A decision names a product once; a record that a corrected one stands for is no second award.
    this.addSql(`create unique index if not exists "IDX_certificate_decision_id_product_id_unique" on "certificate" ("decision_id", "product_id") where decision_id is not null and superseded_by is null and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_certificate_product_code" on "certificate" ("product_code") where product_code is not null and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_certificate_product_code_old" on "certificate" ("product_code_old") where product_code_old is not null and deleted_at is null;`)
    // Two certificates of one product never hold on one day, as far as days are known, unless the newer one replaces.
    this.addSql(`alter table "certificate" add constraint certificate_one_at_a_time exclude using gist ("product_id" with =, daterange("shown_from", least("shown_until", "replaced_on"), '[)') with &&) where (issued_precision = 'day' and revoked_on is null and superseded_by is null and deleted_at is null);`)

    this.addSql(`create table if not exists "certificate_finding" ("id" text not null, "certificate_id" text not null, "ground" text check ("ground" in ${GROUNDS}) not null, "found_on" date not null, "due_on" date null, "text" text not null, "mark_report_id" text null, "state" text check ("state" in ('open', 'revoked', 'cleared')) not null default 'open', "found_by" text not null, "cleared_reason" text null, "settled_by" text null, "settled_at" timestamptz null, ${ROW}, constraint "certificate_finding_pkey" primary key ("id"), constraint certificate_finding_in_time check (due_on is null or due_on >= found_on), constraint certificate_finding_is_settled check ((state = 'open') = (settled_at is null) and (state = 'cleared') = (cleared_reason is not null)), constraint certificate_finding_certificate_foreign foreign key ("certificate_id") references "certificate" ("id") on delete cascade);`)
    this.addSql(`create unique index if not exists "IDX_certificate_finding_certificate_id_unique" on "certificate_finding" ("certificate_id") where state = 'open' and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_certificate_finding_state_due_on" on "certificate_finding" ("state", "due_on") where deleted_at is null;`)

    this.addSql(`create table if not exists "mark_report" ("id" text not null, "code" text not null, "product_id" text null, "certificate_id" text null, "province_code" text null, "what" text check ("what" in ('not_certified', 'expired', 'other_stars', 'forged', 'other')) not null, "text" text not null, "reporter_contact" text null, "forgotten_at" timestamptz null, "state" text check ("state" in ('new', 'looking', 'upheld', 'dismissed')) not null default 'new', "reported_at" timestamptz not null, "outcome" text null, "dismissed_reason" text null, "handled_by" text null, "handled_at" timestamptz null, ${ROW}, constraint "mark_report_pkey" primary key ("id"), constraint mark_report_is_handled check ((state in ('upheld', 'dismissed')) = (handled_at is not null) and (state = 'upheld') = (outcome is not null) and (state = 'dismissed') = (dismissed_reason is not null) and (state = 'new' or handled_by is not null)));`)
    this.addSql(`create unique index if not exists "IDX_mark_report_code_unique" on "mark_report" ("code") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_mark_report_state_reported_at" on "mark_report" ("state", "reported_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_mark_report_product_id" on "mark_report" ("product_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_mark_report_certificate_id" on "mark_report" ("certificate_id") where deleted_at is null;`)

    this.addSql(`create table if not exists "mark_report_photo" ("id" text not null, "mark_report_id" text not null, "number" integer not null, "file_id" text not null, ${ROW}, constraint "mark_report_photo_pkey" primary key ("id"), constraint mark_report_photo_number check (number between 1 and 3), constraint mark_report_photo_mark_report_id_foreign foreign key ("mark_report_id") references "mark_report" ("id") on delete cascade);`)
    this.addSql(`create unique index if not exists "IDX_mark_report_photo_mark_report_id_number_unique" on "mark_report_photo" ("mark_report_id", "number") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    for (const table of ["mark_report_photo", "mark_report", "certificate_finding"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`alter table "certificate" drop constraint if exists certificate_one_at_a_time;`)
    this.addSql(`alter table "certificate" drop column if exists "decision_id", drop column if exists "issuer_level", drop column if exists "set_number", drop column if exists "set_code", drop column if exists "dossier_id", drop column if exists "product_code", drop column if exists "product_code_old", drop column if exists "revoked_ground", drop column if exists "revoked_decision_id", drop column if exists "replaced_on", drop column if exists "replaced_by";`)
    this.addSql(`drop table if exists "decision" cascade;`)
  }
}
