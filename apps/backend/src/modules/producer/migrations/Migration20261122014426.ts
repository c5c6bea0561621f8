import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122014426 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_bank_account" drop constraint if exists "producer_bank_account_producer_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_shipping_profile_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_stock_location_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_folded_province_code_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_handle_unique";`);
    this.addSql(`create table if not exists "producer" ("id" text not null, "handle" text not null, "name" text not null, "legal_name" text not null, "type" text check ("type" in ('cooperative', 'cooperative_group', 'company', 'farm', 'household_business', 'association')) null, "tax_code" text null, "province_code" text not null, "commune_code" text null, "former_commune" text null, "former_district" text null, "former_province" text null, "address" text null, "public_phone" text null, "website" text null, "status" text check ("status" in ('recorded', 'approved', 'suspended')) not null default 'recorded', "suspended_reason" text null, "sample" boolean not null default false, "lead_time_days" integer not null default 0, "stock_location_id" text null, "shipping_profile_id" text null, "folded" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"), constraint producer_lead_time_bounds check (lead_time_days between 0 and 60), constraint producer_suspension_has_reason check ((status = 'suspended') = (suspended_reason is not null)), constraint producer_tax_code_form check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?\$' or tax_code ~ '^[0-9]{12}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_folded_province_code_unique" ON "producer" ("folded", "province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_province_code" ON "producer" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_commune_code" ON "producer" ("commune_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_stock_location_id_unique" ON "producer" ("stock_location_id") WHERE stock_location_id is not null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_shipping_profile_id_unique" ON "producer" ("shipping_profile_id") WHERE shipping_profile_id is not null and deleted_at is null;`);

    this.addSql(`create table if not exists "producer_bank_account" ("id" text not null, "producer_id" text not null, "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_bank_account_pkey" primary key ("id"), constraint producer_bank_account_bin_form check (bank_bin ~ '^[0-9]{6}\$'), constraint producer_bank_account_number_form check (account_number ~ '^[0-9A-Za-z]{4,19}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_bank_account_deleted_at" ON "producer_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_bank_account_producer_id_unique" ON "producer_bank_account" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table "producer_bank_account" add constraint "producer_bank_account_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "producer_bank_account" cascade;`);
  }

}
