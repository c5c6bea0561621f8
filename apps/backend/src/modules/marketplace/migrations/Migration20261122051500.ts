import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which version of the terms of sale the buyer agreed to, and when. */
export class Migration20261122051500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "placed_order" add column if not exists "terms_version" text null, add column if not exists "terms_agreed_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "placed_order" drop column if exists "terms_version", drop column if exists "terms_agreed_at";`);
  }

}
