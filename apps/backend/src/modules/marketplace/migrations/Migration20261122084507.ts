import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Commission by group and category, tax by kind of supply, who granted a rule, and both rules frozen with every line;
 * lines from before keep their parcel's. What was withheld of goods was withheld of everything.
 */
export class Migration20261122084507 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "commission_rule" add column if not exists "product_group" text null,
      add column if not exists "category_id" text null, add column if not exists "granted_by" text null;`)
    this.addSql(`drop index if exists "IDX_commission_rule_producer_id_valid_from_unique";`)
    this.addSql(
      `create unique index if not exists "IDX_commission_rule_whose_unique" on "commission_rule" ("producer_id", "product_group", "category_id", "valid_from") nulls not distinct where deleted_at is null;`,
    )
    this.addSql(`alter table "tax_rule" add column if not exists "supply" text not null default 'goods'
      constraint "tax_rule_supply_check" check ("supply" in ('goods', 'service', 'goods_service')),
      add column if not exists "granted_by" text null;`)
    this.addSql(`drop index if exists "IDX_tax_rule_producer_type_valid_from_unique";`)
    this.addSql(
      `create unique index if not exists "IDX_tax_rule_of_unique" on "tax_rule" ("producer_type", "supply", "valid_from") nulls not distinct where deleted_at is null;`,
    )
    this.addSql(`insert into "tax_rule" (id, producer_type, supply, vat_basis_points, pit_basis_points, valid_from, valid_to, legal_basis)
      select 'taxr_' || replace(gen_random_uuid()::text, '-', ''), rule.producer_type, kind.supply, rule.vat_basis_points,
        rule.pit_basis_points, rule.valid_from, rule.valid_to, rule.legal_basis
      from "tax_rule" rule cross join (values ('service'), ('goods_service')) as kind(supply)
      where rule.supply = 'goods' and rule.deleted_at is null on conflict do nothing;`)
    for (const table of ["commission_rule", "tax_rule"])
      this.addSql(
        `alter table "${table}" add constraint "${table}_dates" check (valid_to is null or valid_to >= valid_from);`,
      )
    this.addSql(`alter table "producer_order_line" add column if not exists "commission_rule_id" text null,
      add column if not exists "tax_rule_id" text null;`)
    this.addSql(`alter table "producer_order" add column if not exists "shipping_tax_rule_id" text null,
      add column if not exists "shipping_belongs_to" text not null default 'producer'
        constraint "producer_order_shipping_belongs_to_check" check ("shipping_belongs_to" in ('producer', 'operator'));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "producer_order" drop column if exists "shipping_tax_rule_id", drop column if exists "shipping_belongs_to";`)
    this.addSql(`alter table "producer_order_line" drop column if exists "commission_rule_id", drop column if exists "tax_rule_id";`)
    for (const table of ["commission_rule", "tax_rule"])
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_dates", drop column if exists "granted_by";`)
    this.addSql(`delete from "tax_rule" where "supply" <> 'goods';`)
    this.addSql(`drop index if exists "IDX_tax_rule_of_unique";`)
    this.addSql(`alter table "tax_rule" drop column if exists "supply";`)
    this.addSql(`delete from "commission_rule" where "product_group" is not null or "category_id" is not null;`)
    this.addSql(`drop index if exists "IDX_commission_rule_whose_unique";`)
    this.addSql(`alter table "commission_rule" drop column if exists "product_group", drop column if exists "category_id";`)
  }
}
