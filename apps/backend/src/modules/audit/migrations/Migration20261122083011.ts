import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122083011 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "number" bigint generated always as identity, "at" timestamptz not null, "actor" text not null, "is_assistant" boolean not null default false, "for_shop" text null, "act" text not null, "subject" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"), constraint audit_entry_act_form check (act ~ '^[a-z_]+\\.[a-z_]+\$'), constraint audit_entry_subject_form check (subject ~ '^[a-z_]+:'), constraint audit_entry_assists_a_shop check (not is_assistant or for_shop is not null));`,
    )
    this.addSql(`create unique index if not exists "IDX_audit_entry_number" on "audit_entry" ("number");`)
    for (const column of ["for_shop", "subject", "actor"])
      this.addSql(`create index if not exists "IDX_audit_entry_${column}" on "audit_entry" ("${column}", "number");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`)
  }
}
