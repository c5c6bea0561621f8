import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The form of a hash, where it was written with a stray backslash. */
export class Migration20261122054711 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_file" drop constraint if exists "bank_file_hash_form";`)
    this.addSql(
      `alter table if exists "bank_file" add constraint "bank_file_hash_form" check (sha256 ~ '^[0-9a-f]{64}$');`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "bank_file" drop constraint if exists "bank_file_hash_form";`)
  }
}
