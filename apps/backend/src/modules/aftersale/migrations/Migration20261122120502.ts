import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = "'open', 'escalated', 'awaiting_goods', 'refunding', 'replacing', 'replacement_sent', 'refused', 'settled', 'closed', 'withdrawn'"

/** A replacement that left is awaited; until a day its buyer may say that it did not come. */
export class Migration20261122120502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "return_case" add column if not exists "replacement_until" date null;`)
    this.addSql(`alter table "return_case" drop constraint if exists "return_case_state_check";`)
    this.addSql(`alter table "return_case" add constraint "return_case_state_check" check ("state" in (${STATES}));`)
    this.addSql(`alter table "return_case" add constraint "return_case_replacement_is_dated" check (state <> 'replacement_sent' or replacement_until is not null);`)
    this.addSql(`create index if not exists "IDX_return_case_replacement_until" on "return_case" ("replacement_until") where state = 'replacement_sent' and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "return_case" drop constraint if exists "return_case_replacement_is_dated";`)
    this.addSql(`drop index if exists "IDX_return_case_replacement_until";`)
    this.addSql(`alter table "return_case" drop column if exists "replacement_until";`)
  }
}
