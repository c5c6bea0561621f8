import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122014425 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "province" drop constraint if exists "province_slug_unique";`);
    this.addSql(`alter table if exists "former_commune" drop constraint if exists "former_commune_former_code_commune_code_unique";`);
    this.addSql(`alter table if exists "commune" drop constraint if exists "commune_slug_unique";`);
    this.addSql(`create table if not exists "commune" ("code" text not null, "province_code" text not null, "name" text not null, "kind" text check ("kind" in ('ward', 'commune', 'special_zone')) not null, "slug" text not null, "folded" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_pkey" primary key ("code"), constraint commune_code_form check (code ~ '^[0-9]{5}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_deleted_at" ON "commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commune_slug_unique" ON "commune" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_province_code" ON "commune" ("province_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "former_commune" ("id" text not null, "former_code" text not null, "former_name" text not null, "former_district" text not null, "former_province" text not null, "commune_code" text not null, "certainty" text check ("certainty" in ('merged', 'province_changed', 'unchanged', 'renamed', 'ambiguous', 'split_population')) not null, "folded" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "former_commune_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_former_commune_deleted_at" ON "former_commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_former_commune_former_code_commune_code_unique" ON "former_commune" ("former_code", "commune_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_former_commune_commune_code" ON "former_commune" ("commune_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "province" ("code" text not null, "name" text not null, "kind" text check ("kind" in ('city', 'province')) not null, "slug" text not null, "region" text not null, "folded" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_pkey" primary key ("code"), constraint province_code_form check (code ~ '^[0-9]{2}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_province_deleted_at" ON "province" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_province_slug_unique" ON "province" ("slug") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table "commune" add constraint "commune_province_code_foreign" foreign key ("province_code") references "province" ("code") on update cascade on delete restrict;`);
    this.addSql(`alter table "former_commune" add constraint "former_commune_commune_code_foreign" foreign key ("commune_code") references "commune" ("code") on update cascade on delete cascade;`);
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(`create index if not exists "IDX_commune_folded_trigram" on "commune" using gin ("folded" gin_trgm_ops) with (fastupdate = off) where deleted_at is null;`);
    this.addSql(`create index if not exists "IDX_former_commune_folded_trigram" on "former_commune" using gin ("folded" gin_trgm_ops) with (fastupdate = off) where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commune" cascade;`);

    this.addSql(`drop table if exists "former_commune" cascade;`);

    this.addSql(`drop table if exists "province" cascade;`);
  }

}
