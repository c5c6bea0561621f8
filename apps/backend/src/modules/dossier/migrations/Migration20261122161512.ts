import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The last day for the decision on a re-assessment: 45 days from its last filing (Decision 26/2026/QĐ-TTg, article 12). */
export class Migration20261122161512 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "dossier" add column if not exists "decision_due_on" date null`)
    this.addSql(`update "dossier" set "decision_due_on" = "filed_on" + 45
      where "kind" = 'reassessment' and "filed_on" >= '2026-05-22'`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "dossier" drop column if exists "decision_due_on"`)
  }
}
