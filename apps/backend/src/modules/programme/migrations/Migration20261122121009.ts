import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What makers declare for the programme's figures. */
export class Migration20261122121009 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "declaration" (
      "id" text not null, "producer_id" text not null,
      "state" text check ("state" in ('sent', 'confirmed', 'returned', 'replaced')) not null,
      "as_of" date not null, "workers" integer null, "trained_workers" integer null, "craft_village" text null,
      "green_chain" boolean null, "green_chain_words" text null, "material_region" text null,
      "channels" jsonb not null, "papers" jsonb not null,
      "province_code" text not null, "commune_code" text null,
      "sent_by" text not null, "sent_at" timestamptz not null,
      "judged_by" text null, "judged_at" timestamptz null, "note" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "declaration_pkey" primary key ("id"),
      constraint declaration_workers_count check (workers between 0 and 100000),
      constraint declaration_trained_are_workers check (trained_workers is null or (workers is not null and trained_workers between 0 and workers)),
      constraint declaration_judged_by_somebody check ((state in ('confirmed', 'returned')) <= (judged_by is not null and judged_at is not null)),
      constraint declaration_return_has_reason check (state <> 'returned' or note is not null),
      constraint declaration_green_has_words check (green_chain is not true or green_chain_words is not null));`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_declaration_deleted_at" ON "declaration" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_declaration_producer_id_unique" ON "declaration" ("producer_id") WHERE state = 'sent' and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_declaration_producer_id_state_judged_at" ON "declaration" ("producer_id", "state", "judged_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_declaration_commune_code_state" ON "declaration" ("commune_code", "state") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_declaration_province_code_state" ON "declaration" ("province_code", "state") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "declaration" cascade;`)
  }
}
