import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const STATES = `'draft', 'filed', 'returned', 'forwarded', 'more_wanted', 'studying', 'ready', 'in_council', 'scored', 'for_ministry', 'at_ministry', 'back_from_ministry', 'awarded', 'not_awarded', 'withdrawn'`
const ENDED = `state in ('awarded', 'not_awarded', 'withdrawn')`

/** Dossiers of products: self-assessment, evidence, comments and steps. */
export class Migration20261122121516 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "dossier" ("id" text not null, "code" text not null,
      "kind" text check ("kind" in ('first', 'upgrade', 'reassessment')) not null,
      "producer_id" text not null, "product_id" text not null, "set_number" integer not null, "set_code" text not null,
      "state" text check ("state" in (${STATES})) not null default 'draft',
      "province_code" text null, "commune_code" text null, "former_district" text null,
      "previous_certificate_id" text null, "previous_dossier_id" text null,
      "changes" jsonb not null default '[]', "registration" jsonb not null default '{}', "is_paper" boolean not null default false,
      "entered_by" text check ("entered_by" in ('member', 'user')) not null,
      "answers" jsonb not null default '{"options": {}, "knockOuts": []}', "notes" jsonb not null default '{}',
      "public_criteria" jsonb not null default '[]', "carried_criteria" jsonb not null default '[]',
      "version" integer not null default 1, "self_points" integer null,
      "filed_at" timestamptz null, "filed_on" date null, "first_filed_on" date null, "declared_name" text null,
      "samples_received" integer null, "samples_received_on" date null, "commune_due_on" date null,
      "closed_at" timestamptz null, "created_by" text not null, "revision" integer not null default 0, ${ROW},
      constraint "dossier_pkey" primary key ("id"),
      constraint dossier_set_number_range check (set_number between 1 and 26),
      constraint dossier_self_points_range check (self_points between 0 and 100),
      constraint dossier_samples_range check (samples_received between 0 and 100),
      constraint dossier_filed_is_dated check ((revision = 0) = (filed_on is null) and (filed_at is null) = (filed_on is null) and (first_filed_on is null) = (filed_on is null)),
      constraint dossier_filed_has_place check (revision = 0 or (province_code is not null and commune_code is not null and declared_name is not null)),
      constraint dossier_first_has_no_past check (kind <> 'first' or previous_certificate_id is null),
      constraint dossier_closed_is_dated check ((${ENDED}) = (closed_at is not null)))`)
    this.addSql(`create unique index if not exists "IDX_dossier_code_unique" on "dossier" ("code") where deleted_at is null`)
    // One product has one dossier under way, whoever begins it.
    this.addSql(`create unique index if not exists "IDX_dossier_product_id_unique" on "dossier" ("product_id") where not (${ENDED}) and deleted_at is null`)
    this.addSql(`create index if not exists "IDX_dossier_producer_id" on "dossier" ("producer_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_dossier_product_id_any" on "dossier" ("product_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_dossier_state_province_code_commune_code" on "dossier" ("state", "province_code", "commune_code") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_dossier_previous_certificate_id" on "dossier" ("previous_certificate_id") where previous_certificate_id is not null and deleted_at is null`)

    this.addSql(`create table if not exists "dossier_evidence" ("id" text not null, "dossier_id" text not null, "criterion_code" text null,
      "kind" text check ("kind" in ('file', 'photo', 'link', 'paper', 'lot', 'sales', 'contract')) not null,
      "title" text not null, "file_key" text null, "mime" text check ("mime" in ('application/pdf', 'image/webp')) null,
      "bytes" integer null, "sha256" text null, "ref" text null, "facts" jsonb null, "is_public" boolean not null default false,
      "carried_from" text null, "added_by" text not null, "added_at" timestamptz not null, ${ROW},
      constraint "dossier_evidence_pkey" primary key ("id"),
      constraint "dossier_evidence_dossier_id_foreign" foreign key ("dossier_id") references "dossier" ("id") on delete cascade,
      constraint dossier_evidence_file_is_whole check (num_nulls(file_key, mime, bytes, sha256) in (0, 4) and (bytes > 0) is not false),
      constraint dossier_evidence_of_kind check (case when kind in ('file', 'photo', 'paper', 'contract') then file_key is not null when kind in ('link', 'lot') then ref is not null else facts is not null end))`)
    this.addSql(`create index if not exists "IDX_dossier_evidence_dossier_id" on "dossier_evidence" ("dossier_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_dossier_evidence_file_key" on "dossier_evidence" ("file_key") where file_key is not null and deleted_at is null`)

    this.addSql(`create table if not exists "dossier_comment" ("id" text not null, "dossier_id" text not null, "criterion_code" text null,
      "stage" text check ("stage" in ('commune', 'province', 'council')) not null, "text" text not null,
      "by" text not null, "by_name" text not null, "at" timestamptz not null, ${ROW},
      constraint "dossier_comment_pkey" primary key ("id"),
      constraint dossier_comment_has_words check (length(text) between 1 and 2000))`)
    this.addSql(`create index if not exists "IDX_dossier_comment_dossier_id_at" on "dossier_comment" ("dossier_id", "at") where deleted_at is null`)

    this.addSql(`create table if not exists "dossier_step" ("id" text not null, "dossier_id" text not null, "act" text not null,
      "from_state" text check ("from_state" in (${STATES})) not null, "to_state" text check ("to_state" in (${STATES})) not null,
      "actor" text not null, "note" text null, "at" timestamptz not null, ${ROW},
      constraint "dossier_step_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_dossier_step_dossier_id_at" on "dossier_step" ("dossier_id", "at") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    for (const table of ["dossier_step", "dossier_comment", "dossier_evidence", "dossier"])
      this.addSql(`drop table if exists "${table}" cascade`)
  }
}
