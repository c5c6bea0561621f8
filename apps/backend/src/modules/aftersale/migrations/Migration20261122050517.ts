import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050517 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "problem_report" ("id" text not null, "order_id" text not null, "producer_order_id" text not null, "kind" text check ("kind" in ('not_arrived', 'damaged', 'wrong_goods', 'missing_goods', 'quality', 'other')) not null, "text" text not null, "state" text check ("state" in ('open', 'answered', 'closed')) not null default 'open', "reported_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "problem_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_problem_report_order_id" ON "problem_report" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_problem_report_producer_order_id" ON "problem_report" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_problem_report_state_reported_at" ON "problem_report" ("state", "reported_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_problem_report_deleted_at" ON "problem_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    // Pressed twice, or sent again because the answer was lost, it is one report.
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_problem_report_told_once" ON "problem_report" ("producer_order_id", "kind", md5("text")) WHERE state = 'open' and deleted_at IS NULL;`);

    this.addSql(`create table if not exists "report_photo" ("id" text not null, "problem_report_id" text not null, "number" integer not null, "file_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "report_photo_pkey" primary key ("id"), constraint report_photo_number check (number between 1 and 5));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_report_photo_problem_report_id_number_unique" ON "report_photo" ("problem_report_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_photo_deleted_at" ON "report_photo" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "report_answer" ("id" text not null, "problem_report_id" text not null, "text" text not null, "closes" boolean not null default false, "answered_by" text not null, "answered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "report_answer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_answer_problem_report_id" ON "report_answer" ("problem_report_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_answer_deleted_at" ON "report_answer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_request" ("id" text not null, "order_id" text not null, "producer_order_id" text not null, "company" text not null, "tax_code" text not null, "address" text not null, "email" text not null, "requested_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_request_pkey" primary key ("id"), constraint invoice_request_tax_code check (tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_request_producer_order_id_unique" ON "invoice_request" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_request_order_id" ON "invoice_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_request_deleted_at" ON "invoice_request" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "report_photo" add constraint "report_photo_problem_report_id_foreign" foreign key ("problem_report_id") references "problem_report" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "report_answer" add constraint "report_answer_problem_report_id_foreign" foreign key ("problem_report_id") references "problem_report" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "report_photo" cascade;`);
    this.addSql(`drop table if exists "report_answer" cascade;`);
    this.addSql(`drop table if exists "problem_report" cascade;`);
    this.addSql(`drop table if exists "invoice_request" cascade;`);
  }

}
