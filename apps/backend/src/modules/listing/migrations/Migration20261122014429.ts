import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122014429 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_folded_producer_id_province_code_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "producer_id" text null, "kind" text check ("kind" in ('goods', 'tourism')) not null, "product_group" text check ("product_group" in ('food', 'beverage', 'medicinal', 'handicraft', 'ornamental', 'tourism')) not null, "criteria_set" integer null, "illustration" text check ("illustration" in ('rice', 'nectar', 'fishsauce', 'candy', 'tea', 'coffee', 'craft', 'cake', 'seafood', 'fruit', 'flower', 'tourism')) not null, "alcohol" boolean not null default false, "province_code" text not null, "commune_code" text null, "former_commune" text null, "former_district" text null, "former_province" text null, "place_precision" text check ("place_precision" in ('commune', 'district', 'province')) not null, "place_evidence" text check ("place_evidence" in ('listed_code', 'former_unit', 'current_name')) null, "description_vi" text null, "description_en" text null, "description_sample" boolean not null default false, "label" jsonb null, "source" text not null, "source_row" integer null, "folded" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"), constraint listing_kind_of_group check ((kind = 'tourism') = (product_group = 'tourism')), constraint listing_criteria_set_range check (criteria_set between 1 and 26), constraint listing_place_precision check (case place_precision when 'commune' then commune_code is not null when 'district' then commune_code is null and former_district is not null else commune_code is null end), constraint listing_place_evidence check ((commune_code is null) = (place_evidence is null)), constraint listing_alcohol_is_goods check (not alcohol or kind = 'goods'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_producer_id" ON "listing" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_province_code" ON "listing" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_commune_code" ON "listing" ("commune_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_product_group" ON "listing" ("product_group") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_folded_producer_id_province_code_unique" ON "listing" ("folded", "producer_id", "province_code") WHERE producer_id is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }

}
