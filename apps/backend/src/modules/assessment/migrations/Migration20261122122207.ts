import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const TABLES = [
  `create table if not exists "commune_assessment" (
    "id" text not null, "dossier_id" text not null, "revision" integer not null, "checks" jsonb not null,
    "proposal" text not null, "version" integer not null default 1, "updated_by" text not null,
    "outcome" text check ("outcome" in ('returned', 'forwarded', 'rejected')) null, "decided_on" date null,
    "decided_by" text null, "decided_by_name" text null, ${KEPT},
    constraint "commune_assessment_pkey" primary key ("id"),
    constraint commune_assessment_decided_is_dated check (num_nulls(outcome, decided_on, decided_by) in (0, 3)),
    constraint commune_assessment_of_a_filing check (revision >= 1));`,
  `create table if not exists "dossier_study" (
    "id" text not null, "dossier_id" text not null, "report" text not null, "surveyed_on" date null, "tests" text not null,
    "wanted_until" date null, "version" integer not null default 1, "updated_by" text not null, "reported_on" date null,
    "reported_by" text null, "reported_by_name" text null, ${KEPT},
    constraint "dossier_study_pkey" primary key ("id"),
    constraint dossier_study_reported_is_signed check (num_nulls(reported_on, reported_by) in (0, 2)),
    constraint dossier_study_reported_has_words check (reported_on is null or length(trim(report)) >= 3));`,
  `create table if not exists "study_file" (
    "id" text not null, "dossier_id" text not null, "title" text not null, "file_key" text not null,
    "mime" text check ("mime" in ('application/pdf', 'image/webp')) not null, "bytes" integer not null,
    "sha256" text not null, "added_by" text not null, "added_at" timestamptz not null, ${KEPT},
    constraint "study_file_pkey" primary key ("id"), constraint study_file_has_bytes check (bytes > 0));`,
]

const index = (table: string, columns: string, { unique = false }: { unique?: boolean } = {}) =>
  `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "IDX_${table}_${columns.replaceAll(", ", "_")}${unique ? "_unique" : ""}" ON "${table}" (${columns}) WHERE deleted_at IS NULL;`

const INDEXES = [
  index("commune_assessment", "dossier_id, revision", { unique: true }),
  index("dossier_study", "dossier_id", { unique: true }),
  index("study_file", "dossier_id"),
  ...["commune_assessment", "dossier_study", "study_file"].map(
    (table) =>
      `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
  ),
]

export class Migration20261122122207 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["study_file", "dossier_study", "commune_assessment"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
