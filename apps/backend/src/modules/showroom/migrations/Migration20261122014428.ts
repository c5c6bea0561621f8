import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122014428 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tourism_point" drop constraint if exists "tourism_point_product_id_unique";`);
    this.addSql(`alter table if exists "tourism_point" drop constraint if exists "tourism_point_slug_unique";`);
    this.addSql(`alter table if exists "showroom" drop constraint if exists "showroom_tourism_point_id_unique";`);
    this.addSql(`create table if not exists "showroom" ("id" text not null, "tourism_point_id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "showroom_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_showroom_deleted_at" ON "showroom" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_showroom_tourism_point_id_unique" ON "showroom" ("tourism_point_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tourism_point" ("id" text not null, "slug" text not null, "name" text not null, "kind_vi" text not null, "kind_en" text not null, "showroom" boolean not null default false, "province_code" text not null, "commune_code" text null, "former_commune" text null, "former_district" text null, "former_province" text null, "fact_vi" text null, "fact_en" text null, "product_id" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tourism_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tourism_point_deleted_at" ON "tourism_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tourism_point_slug_unique" ON "tourism_point" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tourism_point_product_id_unique" ON "tourism_point" ("product_id") WHERE product_id is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tourism_point_province_code" ON "tourism_point" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tourism_point_commune_code" ON "tourism_point" ("commune_code") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table "showroom" add constraint "showroom_tourism_point_id_foreign" foreign key ("tourism_point_id") references "tourism_point" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "showroom" cascade;`);

    this.addSql(`drop table if exists "tourism_point" cascade;`);
  }

}
