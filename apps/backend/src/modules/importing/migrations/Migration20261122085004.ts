import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

/** Uploaded lists of goods, their products, and makers' own codes. */
export class Migration20261122085004 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "import_run" ("id" text not null, "producer_id" text null, "file_name" text not null, "state" text check ("state" in ('read', 'running', 'done', 'cancelled')) not null default 'read', "rows" integer not null, "wrong" integer not null, "fresh" integer not null, "changed" integer not null, "unchanged" integer not null, "unknown_headings" jsonb not null, "cursor" integer not null default -1, "done" integer not null default 0, "failed" integer not null default 0, "created_by" text not null, "read_at" timestamptz not null, "accepted_by" text null, "is_assistant" boolean not null default false, "started_at" timestamptz null, "ended_at" timestamptz null, ${STAMPS}, constraint "import_run_pkey" primary key ("id"), constraint import_run_started check (state not in ('running', 'done') or started_at is not null), constraint import_run_ended check ((state in ('done', 'cancelled')) = (ended_at is not null)), constraint import_run_counts check (done >= 0 and failed >= 0 and done + failed <= fresh + changed));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_producer_id_read_at" ON "import_run" ("producer_id", "read_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_deleted_at" ON "import_run" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    // One list at a time for each shop, and one of the operator's: a product is never changed by two at once.
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_run_running" ON "import_run" (coalesce("producer_id", '')) WHERE state = 'running' and deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "import_item" ("id" text not null, "import_run_id" text not null, "position" integer not null, "rows" jsonb not null, "name" text not null, "code" text null, "maker" text null, "verdict" text check ("verdict" in ('wrong', 'new', 'changed', 'unchanged')) not null, "state" text check ("state" in ('waiting', 'done', 'failed', 'skipped')) not null, "listed" jsonb null, "faults" jsonb not null, "changes" jsonb not null, "problem" text null, ${STAMPS}, constraint "import_item_pkey" primary key ("id"), constraint import_item_position check (position >= 0), constraint "import_item_run_foreign" foreign key ("import_run_id") references "import_run" ("id") on update cascade on delete cascade);`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_item_run_position_unique" ON "import_item" ("import_run_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_item_run_verdict_position" ON "import_item" ("import_run_id", "verdict", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_item_deleted_at" ON "import_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "goods_code" ("id" text not null, "producer_id" text not null, "code" text not null, "folded" text not null, "product_id" text null, "draft_id" text null, ${STAMPS}, constraint "goods_code_pkey" primary key ("id"), constraint goods_code_of_something check (product_id is not null or draft_id is not null));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_code_producer_id_folded_unique" ON "goods_code" ("producer_id", "folded") WHERE deleted_at IS NULL;`,
    )
    for (const column of ["product_id", "draft_id", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_goods_code_${column}" ON "goods_code" ("${column}") WHERE deleted_at IS NULL;`,
      )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "import_item" cascade;`)
    this.addSql(`drop table if exists "import_run" cascade;`)
    this.addSql(`drop table if exists "goods_code" cascade;`)
  }
}
