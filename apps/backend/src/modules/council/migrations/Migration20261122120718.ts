import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
/** Of tables that are only ever added to. */
const ADDED = `"created_at" timestamptz not null default now()`

const SECTORS =
  "'people_committee', 'agriculture', 'industry_trade', 'health', 'science', 'culture', 'food_safety', 'finance', 'expert', 'association', 'other'"

const TABLES = [
  `create table if not exists "council_round" (
    "id" text not null, "province_code" text not null, "year" integer not null, "number" integer not null,
    "kind" text check ("kind" in ('meeting', 'written')) not null, "proposals_by" date not null, "held_on" date not null,
    "place" text null, "created_by" text not null, ${KEPT},
    constraint "council_round_pkey" primary key ("id"),
    constraint council_round_number check (number >= 1 and year between 2000 and 2999),
    constraint council_round_province check (province_code ~ '^[0-9]{2}$'));`,
  `create table if not exists "council_seat" (
    "id" text not null, "round_id" text not null references "council_round" ("id"), "user_id" text not null, "name" text not null,
    "sector" text check ("sector" in (${SECTORS})) not null, "is_chair" boolean not null default false,
    "excused_at" timestamptz null, "excused_by" text null, "excused_reason" text null, ${KEPT},
    constraint "council_seat_pkey" primary key ("id"),
    constraint council_seat_excused check ((excused_at is null) = (excused_reason is null)
      and (excused_at is null) = (excused_by is null) and (excused_at is null or not is_chair)));`,
  `create table if not exists "council_entry" (
    "id" text not null, "round_id" text not null references "council_round" ("id"), "dossier_id" text not null,
    "number" integer not null, "set_number" integer not null, "set_code" text not null, "complete_on" date null,
    "entered_at" timestamptz not null, "entered_by" text not null,
    "met_on" date null, "met_note" text null, "met_by" text null, ${KEPT},
    constraint "council_entry_pkey" primary key ("id"), constraint council_entry_number check (number >= 1),
    constraint council_entry_met check ((met_on is null) = (met_by is null)));`,
  `create table if not exists "score_sheet_draft" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"),
    "seat_id" text not null references "council_seat" ("id"), "answers" jsonb not null, "comments" jsonb not null,
    "remark" text null, "version" integer not null default 1, ${KEPT},
    constraint "score_sheet_draft_pkey" primary key ("id"));`,
  `create table if not exists "score_sheet" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"),
    "seat_id" text not null references "council_seat" ("id"), "set_number" integer not null, "set_code" text not null,
    "answers" jsonb not null, "comments" jsonb not null, "remark" text null, "points" integer not null,
    "closed_at" timestamptz not null, "closed_by" text not null,
    "supersedes" text null references "score_sheet" ("id"), "reason" text null, ${ADDED},
    constraint "score_sheet_pkey" primary key ("id"), constraint score_sheet_points check (points between 0 and 100),
    constraint score_sheet_has_its_reason check ((supersedes is null) = (reason is null)));`,
  `create table if not exists "council_comment" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"), "criterion_code" text null,
    "text" text not null, "by" text not null, "by_name" text not null, "at" timestamptz not null,
    "number" bigint generated always as identity, ${ADDED},
    constraint "council_comment_pkey" primary key ("id"));`,
  `create table if not exists "council_result" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"), "round_id" text not null,
    "dossier_id" text not null, "set_number" integer not null, "set_code" text not null, "legal_basis" text not null,
    "sheet_ids" jsonb not null, "sheets" integer not null, "points" integer not null, "average" numeric(5, 2) not null,
    "stars" integer null check ("stars" in (3, 4, 5)), "result" jsonb not null, "advice" jsonb null,
    "fixed_at" timestamptz not null, "fixed_by" text not null, ${ADDED},
    constraint "council_result_pkey" primary key ("id"), constraint council_result_sheets check (sheets >= 1),
    constraint council_result_average check (average between 0 and 100 and points between 0 and 100 * sheets));`,
  `create table if not exists "ministry_export" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"), "dossier_id" text not null,
    "prepared_at" timestamptz not null, "prepared_by" text not null, "sent_on" date null, "sent_reference" text null,
    "sent_at" timestamptz null, "sent_by" text null, ${KEPT},
    constraint "ministry_export_pkey" primary key ("id"),
    constraint ministry_export_sent check (num_nulls(sent_on, sent_reference, sent_at, sent_by) in (0, 4)));`,
  `create table if not exists "ministry_answer" (
    "id" text not null, "export_id" text not null references "ministry_export" ("id"), "dossier_id" text not null,
    "kind" text check ("kind" in ('awarded', 'returned')) not null, "average" numeric(5, 2) not null,
    "stars" integer null check ("stars" in (3, 4, 5)), "reference" text not null, "answered_on" date not null,
    "note" text null, "at" timestamptz not null, "by" text not null, ${ADDED},
    constraint "ministry_answer_pkey" primary key ("id"),
    constraint ministry_answer_average check (average between 0 and 100),
    constraint ministry_answer_stars check (case kind when 'awarded' then stars is not null and stars = 5 else stars is null or stars < 5 end));`,
  `create table if not exists "council_decision" (
    "id" text not null, "entry_id" text not null references "council_entry" ("id"), "dossier_id" text not null,
    "kind" text check ("kind" in ('award', 'refuse')) not null, "level" text check ("level" in ('province', 'ministry')) not null,
    "stars" integer null check ("stars" in (3, 4, 5)), "number" text null, "decided_on" date not null, "issuer" text not null,
    "reason" text null, "certificate_id" text null, "at" timestamptz not null, "by" text not null, ${ADDED},
    constraint "council_decision_pkey" primary key ("id"),
    constraint council_decision_award check (case kind when 'award'
      then stars is not null and number is not null and certificate_id is not null and (level = 'ministry') = (stars = 5)
      else stars is null and reason is not null and certificate_id is null end));`,
]

/** Of tables with a deleted_at, among rows that are there. */
const UNIQUE_KEPT = [
  ["council_round", "province_code_year_number", `("province_code", "year", "number")`],
  ["council_seat", "round_id_user_id", `("round_id", "user_id")`],
  ["council_entry", "round_id_dossier_id", `("round_id", "dossier_id")`],
  ["council_entry", "round_id_number", `("round_id", "number")`],
  ["score_sheet_draft", "entry_id_seat_id", `("entry_id", "seat_id")`],
  ["ministry_export", "entry_id", `("entry_id")`],
] as const

const INDEXES = [
  `create unique index if not exists "council_seat_one_chair" on "council_seat" ("round_id") where is_chair and deleted_at is null;`,
  // Closed once; a correction names what it takes the place of, once.
  `create unique index if not exists "score_sheet_closed_once" on "score_sheet" ("entry_id", "seat_id") where supersedes is null;`,
  `create unique index if not exists "score_sheet_superseded_once" on "score_sheet" ("supersedes") where supersedes is not null;`,
  `create index if not exists "score_sheet_entry" on "score_sheet" ("entry_id", "seat_id");`,
  `create index if not exists "council_comment_entry" on "council_comment" ("entry_id", "number");`,
  `create unique index if not exists "council_result_once" on "council_result" ("entry_id");`,
  `create index if not exists "council_result_dossier" on "council_result" ("dossier_id");`,
  `create unique index if not exists "ministry_answer_once" on "ministry_answer" ("export_id");`,
  `create unique index if not exists "council_decision_once" on "council_decision" ("entry_id");`,
  `create index if not exists "council_decision_dossier" on "council_decision" ("dossier_id");`,
  `create index if not exists "IDX_council_seat_user_id" on "council_seat" ("user_id") where deleted_at is null;`,
  `create index if not exists "IDX_council_entry_dossier_id" on "council_entry" ("dossier_id") where deleted_at is null;`,
  `create index if not exists "IDX_ministry_export_dossier_id" on "ministry_export" ("dossier_id") where deleted_at is null;`,
]

export class Migration20261122120718 extends Migration {
  override async up(): Promise<void> {
    for (const table of TABLES) this.addSql(table)
    for (const [table, name, on] of UNIQUE_KEPT)
      this.addSql(
        `create unique index if not exists "IDX_${table}_${name}_unique" on "${table}" ${on} where deleted_at is null;`,
      )
    for (const index of INDEXES) this.addSql(index)
    for (const table of ["council_round", "council_seat", "council_entry", "score_sheet_draft", "ministry_export"])
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      )
  }

  override async down(): Promise<void> {
    for (const table of [
      "council_decision",
      "ministry_answer",
      "ministry_export",
      "council_result",
      "council_comment",
      "score_sheet",
      "score_sheet_draft",
      "council_entry",
      "council_seat",
      "council_round",
    ])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
