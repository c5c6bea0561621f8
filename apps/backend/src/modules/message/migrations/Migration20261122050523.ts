import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050523 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "message" ("id" text not null, "kind" text check ("kind" in ('order_placed', 'awaiting_payment', 'payment_lapsing', 'payment_lapsed', 'money_in_question', 'paid', 'shipped', 'ready_for_pickup', 'undeliverable', 'cancelled', 'refunded', 'problem_answered', 'code', 'password_reset')) not null, "channel" text check ("channel" in ('mail', 'phone')) not null, "cause" text not null, "to" text null, "locale" text check ("locale" in ('vi', 'en')) not null, "order_id" text null, "subject" text null, "text" text null, "html" text null, "state" text check ("state" in ('queued', 'sent', 'failed', 'refused')) not null default 'queued', "once" boolean not null default false, "attempts" integer not null default 0, "due_at" timestamptz not null, "claimed_until" timestamptz null, "expires_at" timestamptz null, "reference" text null, "via" text null, "last_error" text null, "sent_at" timestamptz null, "repeats" text null, "asked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_pkey" primary key ("id"), constraint message_sent_is_dated check ((state = 'sent') = (sent_at is not null)), constraint message_one_line_subject check (subject !~ '[\\r\\n]'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_deleted_at" ON "message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_cause_channel_unique" ON "message" ("cause", "channel") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_due_at" ON "message" ("due_at") WHERE state = 'queued' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_order_id" ON "message" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_created_at" ON "message" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "channel_token" ("id" text not null, "seed_hash" text not null, "refresh_token" text not null, "access_token" text null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "channel_token_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_channel_token_deleted_at" ON "channel_token" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "message" cascade;`);

    this.addSql(`drop table if exists "channel_token" cascade;`);
  }

}
