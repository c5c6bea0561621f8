import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122050600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_event" ("id" text not null, "type" text not null, "intent_id" text null, "order_id" text null, "amount" integer null, "currency" text null, "outcome" text check ("outcome" in ('paid', 'declined', 'sent_back', 'refunds_agree', 'nothing_to_do')) null, "detail" text null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_card_event_order_id" on "card_event" ("order_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_card_event_intent_id" on "card_event" ("intent_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_card_event_deleted_at" on "card_event" ("deleted_at") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_event" cascade;`)
  }
}
