import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122015102 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "clock" ("id" text not null, "shift_seconds" integer not null default 0, "announced_day" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "clock_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_clock_deleted_at" ON "clock" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`insert into "clock" ("id") values ('clock') on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "clock" cascade;`);
  }

}
