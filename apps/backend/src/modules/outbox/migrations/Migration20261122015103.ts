import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122015103 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_delivery" drop constraint if exists "outbox_delivery_message_id_consumer_unique";`);
    this.addSql(`create table if not exists "outbox_delivery" ("id" text not null, "message_id" text not null, "consumer" text not null, "attempts" integer not null default 0, "due_at" timestamptz not null, "delivered_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_delivery_deleted_at" ON "outbox_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_delivery_message_id_consumer_unique" ON "outbox_delivery" ("message_id", "consumer") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_delivery_consumer_due_at" ON "outbox_delivery" ("consumer", "due_at") WHERE delivered_at is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "outbox_message" ("id" text not null, "topic" text not null, "key" text not null, "payload" jsonb null, "distributed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_created_at" ON "outbox_message" ("created_at") WHERE distributed_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_delivery" cascade;`);

    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }

}
