import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122015104 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "setting" ("id" text not null, "data_id" text not null, "chosen" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_setting_deleted_at" ON "setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`insert into "setting" ("id", "data_id", "chosen") values ('setting', gen_random_uuid()::text, '{}') on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "setting" cascade;`);
  }

}
