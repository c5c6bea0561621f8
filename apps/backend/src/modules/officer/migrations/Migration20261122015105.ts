import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122015105 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "officer" drop constraint if exists "officer_user_id_unique";`);
    this.addSql(`create table if not exists "officer" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('operator', 'officer', 'viewer')) not null, "scope" text check ("scope" in ('installation', 'province', 'commune')) not null, "scope_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_pkey" primary key ("id"), constraint officer_scope_has_its_code check (case scope when 'installation' then scope_code is null when 'province' then scope_code is not null and scope_code ~ '^[0-9]{2}\$' else scope_code is not null and scope_code ~ '^[0-9]{5}\$' end), constraint officer_narrow_scope_is_for_officers check (role = 'officer' or scope = 'installation'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_user_id_unique" ON "officer" ("user_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "officer" cascade;`);
  }

}
