import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Why the operator took an order for paid. */
export class Migration20261122052000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_request" add column if not exists "note" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payment_request" drop column if exists "note";`)
  }
}
