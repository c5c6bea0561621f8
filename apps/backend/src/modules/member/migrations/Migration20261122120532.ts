import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever asked to be forgotten has no contact any more; the row stays for what was done under its number. */
export class Migration20261122120532 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "member" drop constraint if exists "member_can_be_reached"`)
    this.addSql(
      `alter table "member" add constraint "member_can_be_reached" check (email is not null or phone is not null or deleted_at is not null)`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "member" drop constraint if exists "member_can_be_reached"`)
  }
}
