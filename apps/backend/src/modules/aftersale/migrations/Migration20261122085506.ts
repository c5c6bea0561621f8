import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Goods sent back and complaints about delivered parcels. */
export class Migration20261122085506 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "return_case" ("id" text not null, "order_id" text not null, "producer_order_id" text not null, "kind" text check ("kind" in ('damaged', 'wrong_goods', 'missing_goods', 'quality', 'changed_mind', 'other')) not null, "wish" text check ("wish" in ('refund', 'replacement')) not null, "text" text not null, "state" text check ("state" in ('open', 'escalated', 'awaiting_goods', 'refunding', 'replacing', 'refused', 'settled', 'closed', 'withdrawn')) not null default 'open', "opened_at" timestamptz not null, "answer_by" date not null, "disputed_amount" bigint not null, "was_escalated" boolean not null default false, "outcome" text check ("outcome" in ('refund', 'part_refund', 'replacement', 'refusal')) null, "outcome_amount" bigint null, "goods_back" boolean not null default false, "answer_text" text null, "answered_by" text check ("answered_by" in ('shop', 'operator')) null, "appeal_until" date null, "goods" text check ("goods" in ('restocked', 'written_off')) null, "refunded" bigint null, "replacement_carrier" text null, "replacement_code" text null, "act" text null, "act_input" jsonb null, "act_started_at" timestamptz null, "holds_payout" boolean generated always as (state not in ('settled', 'closed', 'withdrawn')) stored, ${ROW}, constraint "return_case_pkey" primary key ("id"), constraint return_case_sums check (disputed_amount >= 0 and outcome_amount > 0 and refunded >= 0), constraint return_case_part_refund check ((outcome_amount is not null) = (outcome is not distinct from 'part_refund')), constraint return_case_act_is_dated check ((act is null) = (act_started_at is null)));`)
    this.addSql(`create index if not exists "IDX_return_case_order_id" on "return_case" ("order_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_return_case_producer_order_id" on "return_case" ("producer_order_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_return_case_state_answer_by" on "return_case" ("state", "answer_by") where deleted_at is null;`)
    // Pressed twice, or sent again because the answer was lost, it is one case.
    this.addSql(`create unique index if not exists "IDX_return_case_told_once" on "return_case" ("producer_order_id", "kind", md5("text")) where state = 'open' and deleted_at is null;`)

    this.addSql(`create table if not exists "return_case_line" ("id" text not null, "return_case_id" text not null, "producer_order_line_id" text not null, "quantity" integer not null, ${ROW}, constraint "return_case_line_pkey" primary key ("id"), constraint return_case_line_quantity check (quantity > 0), constraint return_case_line_return_case_id_foreign foreign key ("return_case_id") references "return_case" ("id") on delete cascade);`)
    this.addSql(`create unique index if not exists "IDX_return_case_line_return_case_id_producer_order_line_id_unique" on "return_case_line" ("return_case_id", "producer_order_line_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_return_case_line_producer_order_line_id" on "return_case_line" ("producer_order_line_id") where deleted_at is null;`)

    this.addSql(`create table if not exists "return_case_photo" ("id" text not null, "return_case_id" text not null, "number" integer not null, "file_id" text not null, ${ROW}, constraint "return_case_photo_pkey" primary key ("id"), constraint return_case_photo_number check (number between 1 and 5), constraint return_case_photo_return_case_id_foreign foreign key ("return_case_id") references "return_case" ("id") on delete cascade);`)
    this.addSql(`create unique index if not exists "IDX_return_case_photo_return_case_id_number_unique" on "return_case_photo" ("return_case_id", "number") where deleted_at is null;`)

    this.addSql(`create table if not exists "return_case_event" ("id" text not null, "return_case_id" text not null, "state" text not null, "at" timestamptz not null, "actor" text not null, "text" text null, ${ROW}, constraint "return_case_event_pkey" primary key ("id"));`)
    this.addSql(`create index if not exists "IDX_return_case_event_return_case_id" on "return_case_event" ("return_case_id") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    for (const table of ["return_case_event", "return_case_photo", "return_case_line", "return_case"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
