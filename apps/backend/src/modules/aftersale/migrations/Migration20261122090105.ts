import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Invoices that shops attach for their buyers. */
export class Migration20261122090105 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "invoice_file" (
      "id" text not null, "order_id" text not null, "producer_order_id" text not null, "file_id" text not null,
      "name" text not null, "type" text check ("type" in ('application/pdf', 'text/xml')) not null, "bytes" integer not null,
      "attached_at" timestamptz not null, "attached_by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "invoice_file_pkey" primary key ("id"), constraint invoice_file_bytes check (bytes > 0));`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_file_producer_order_id_unique" ON "invoice_file" ("producer_order_id") WHERE deleted_at IS NULL;`,
    )
    for (const column of ["order_id", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_invoice_file_${column}" ON "invoice_file" ("${column}") WHERE deleted_at IS NULL;`,
      )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice_file" cascade;`)
  }
}
