import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A number of each parcel's own: with an order's number and the buyer's phone a maker could open the whole order, other
 * makers' parcels included.
 */
export class Migration20261122090005 extends Migration {
  override async up(): Promise<void> {
    // 40 random bits of a version 4 UUID, in Crockford's alphabet; bytes 6 to 9 of it are not all random.
    this.addSql(`create or replace function parcel_code() returns text language sql volatile as $$
      select overlay(string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(drawn.bytes, place) & 31), 1), '' order by place) placing '-' from 5 for 0)
      from (select decode(replace(gen_random_uuid()::text, '-', ''), 'hex') as bytes) drawn, unnest(array[0, 1, 2, 3, 4, 5, 10, 11]) place $$;`)
    this.addSql(
      `alter table if exists "producer_order" add column if not exists "code" text not null default parcel_code();`,
    )
    this.addSql(`alter table if exists "producer_order" drop constraint if exists producer_order_code_form;`)
    this.addSql(
      `alter table if exists "producer_order" add constraint producer_order_code_form check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$');`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_code_unique" ON "producer_order" ("code") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_order" drop column if exists "code";`)
    this.addSql(`drop function if exists parcel_code();`)
  }
}
