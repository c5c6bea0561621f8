import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const PROBLEMS = "'unknown_parcel', 'not_collected', 'other_holder', 'amount_differs', 'already_settled', 'repeated', 'typed_code'"

/** A row keeps our own code beside the carrier's, and who said which parcel it means. */
export class Migration20261122120512 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "remittance_row" add column if not exists "own_code" text null, add column if not exists "matched_by" text null;`)
    this.addSql(`alter table "remittance_row" drop constraint if exists "remittance_row_problem_check";`)
    this.addSql(`alter table "remittance_row" add constraint "remittance_row_problem_check" check ("problem" in (${PROBLEMS}));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "remittance_row" drop column if exists "own_code", drop column if exists "matched_by";`)
  }
}
