import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122015130 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tax_rule" drop constraint if exists "tax_rule_producer_type_valid_from_unique";`);
    this.addSql(`alter table if exists "shipping_rate" drop constraint if exists "shipping_rate_producer_id_zone_upto_grams_valid_from_unique";`);
    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_line_item_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_id_number_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_id_producer_id_unique";`);
    this.addSql(`alter table if exists "placed_order" drop constraint if exists "placed_order_number_unique";`);
    this.addSql(`alter table if exists "placed_order" drop constraint if exists "placed_order_cart_id_unique";`);
    this.addSql(`alter table if exists "placed_order" drop constraint if exists "placed_order_order_id_unique";`);
    this.addSql(`alter table if exists "order_access" drop constraint if exists "order_access_token_hash_unique";`);
    this.addSql(`alter table if exists "commission_rule" drop constraint if exists "commission_rule_producer_id_valid_from_unique";`);
    this.addSql(`alter table if exists "cash_collection" drop constraint if exists "cash_collection_producer_order_id_unique";`);
    this.addSql(`create table if not exists "cash_collection" ("id" text not null, "producer_order_id" text not null, "order_id" text not null, "amount" bigint not null, "held_by" text check ("held_by" in ('producer', 'carrier', 'operator')) not null, "captured" boolean not null default false, "capture_id" text null, "collected_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_collection_pkey" primary key ("id"), constraint cash_collection_amount check (amount > 0), constraint cash_collection_capture check (captured = (capture_id is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_deleted_at" ON "cash_collection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_collection_producer_order_id_unique" ON "cash_collection" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_order_id" ON "cash_collection" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "producer_id" text null, "rate_basis_points" integer not null, "valid_from" date not null, "valid_to" date null, "ground" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint commission_rule_rate check (rate_basis_points between 0 and 10000));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_rule_producer_id_valid_from_unique" ON "commission_rule" ("producer_id", "valid_from") NULLS NOT DISTINCT WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_access" ("id" text not null, "order_id" text not null, "token_hash" text not null, "given_for" text check ("given_for" in ('placing', 'tracking')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_access_pkey" primary key ("id"), constraint order_access_hash_form check (token_hash ~ '^[0-9a-f]{64}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_access_deleted_at" ON "order_access" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_access_token_hash_unique" ON "order_access" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_access_order_id" ON "order_access" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "placed_order" ("id" text not null, "order_id" text not null, "cart_id" text not null, "number" text not null, "phone" text not null, "address_key" text not null, "payment" text check ("payment" in ('cash_on_delivery')) not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "placed_order_pkey" primary key ("id"), constraint placed_order_phone_form check (phone ~ '^0[0-9]{9,10}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placed_order_deleted_at" ON "placed_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_placed_order_order_id_unique" ON "placed_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_placed_order_cart_id_unique" ON "placed_order" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_placed_order_number_unique" ON "placed_order" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placed_order_phone" ON "placed_order" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placed_order_address_key" ON "placed_order" ("address_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order" ("id" text not null, "order_id" text not null, "producer_id" text not null, "number" integer not null, "state" text check ("state" in ('awaiting_payment', 'placed', 'confirmed', 'packed', 'shipped', 'delivered', 'cancelled', 'undeliverable', 'returned')) not null default 'awaiting_payment', "goods" bigint not null, "shipping" bigint not null, "discount" bigint not null, "total" bigint not null, "shipping_option_id" text not null, "shipping_kind" text check ("shipping_kind" in ('standard', 'pickup')) not null, "stock_location_id" text not null, "commission_rule_id" text not null, "tax_rule_id" text not null, "arrives_from" date null, "arrives_to" date null, "carrier" text null, "tracking_code" text null, "tracking_url" text null, "fulfillment_id" text null, "act" text null, "act_input" jsonb null, "act_started_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_pkey" primary key ("id"), constraint producer_order_number_from_one check (number >= 1), constraint producer_order_sums_positive check (goods >= 0 and shipping >= 0 and discount >= 0 and total >= 0), constraint producer_order_sums_add_up check (goods + shipping - discount = total), constraint producer_order_act_is_dated check ((act is null) = (act_started_at is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_deleted_at" ON "producer_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_order_id_producer_id_unique" ON "producer_order" ("order_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_order_id_number_unique" ON "producer_order" ("order_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_state" ON "producer_order" ("producer_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_state" ON "producer_order" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_act_started_at" ON "producer_order" ("act_started_at") WHERE act is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order_event" ("id" text not null, "producer_order_id" text not null, "state" text not null, "at" timestamptz not null, "actor" text not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_event_producer_order_id" ON "producer_order_event" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_event_deleted_at" ON "producer_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order_line" ("id" text not null, "producer_order_id" text not null, "line_item_id" text not null, "product_id" text not null, "variant_id" text not null, "handle" text not null, "title" text not null, "pack_vi" text not null, "pack_en" text null, "quantity" integer not null, "confirmed_quantity" integer not null default 0, "cancelled_quantity" integer not null default 0, "shipped_quantity" integer not null default 0, "returned_quantity" integer not null default 0, "unit_price" bigint not null, "total" bigint not null, "discount" bigint not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_line_pkey" primary key ("id"), constraint producer_order_line_quantity check (quantity >= 1), constraint producer_order_line_quantities check (confirmed_quantity between 0 and quantity and cancelled_quantity between 0 and quantity and shipped_quantity between 0 and confirmed_quantity and returned_quantity between 0 and shipped_quantity and shipped_quantity - returned_quantity + cancelled_quantity <= quantity), constraint producer_order_line_total check (unit_price >= 0 and total = unit_price * quantity), constraint producer_order_line_discount check (discount between 0 and total));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_producer_order_id" ON "producer_order_line" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_deleted_at" ON "producer_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_line_line_item_id_unique" ON "producer_order_line" ("line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shipping_rate" ("id" text not null, "producer_id" text null, "zone" text check ("zone" in ('same_province', 'same_region', 'far')) not null, "upto_grams" integer not null, "fee" bigint not null, "fee_per_extra_kilogram" bigint null, "days_from" integer not null, "days_to" integer not null, "valid_from" date not null, "valid_to" date null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_rate_pkey" primary key ("id"), constraint shipping_rate_step check (upto_grams > 0 and fee >= 0 and fee_per_extra_kilogram >= 0), constraint shipping_rate_days check (days_from >= 0 and days_to >= days_from));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shipping_rate_deleted_at" ON "shipping_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_rate_producer_id_zone_upto_grams_valid_from_unique" ON "shipping_rate" ("producer_id", "zone", "upto_grams", "valid_from") NULLS NOT DISTINCT WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tax_rule" ("id" text not null, "producer_type" text null, "vat_basis_points" integer not null, "pit_basis_points" integer not null, "valid_from" date not null, "valid_to" date null, "legal_basis" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tax_rule_pkey" primary key ("id"), constraint tax_rule_rates check (vat_basis_points between 0 and 10000 and pit_basis_points between 0 and 10000));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tax_rule_deleted_at" ON "tax_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tax_rule_producer_type_valid_from_unique" ON "tax_rule" ("producer_type", "valid_from") NULLS NOT DISTINCT WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_order_event" add constraint "producer_order_event_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "producer_order_line" add constraint "producer_order_line_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_order_event" drop constraint if exists "producer_order_event_producer_order_id_foreign";`);

    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_producer_order_id_foreign";`);

    this.addSql(`drop table if exists "cash_collection" cascade;`);

    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "order_access" cascade;`);

    this.addSql(`drop table if exists "placed_order" cascade;`);

    this.addSql(`drop table if exists "producer_order" cascade;`);

    this.addSql(`drop table if exists "producer_order_event" cascade;`);

    this.addSql(`drop table if exists "producer_order_line" cascade;`);

    this.addSql(`drop table if exists "shipping_rate" cascade;`);

    this.addSql(`drop table if exists "tax_rule" cascade;`);
  }

}
