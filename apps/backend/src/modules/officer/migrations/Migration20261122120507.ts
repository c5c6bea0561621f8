import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Officers become what they do: commune officer, provincial secretary, council member. An officer of no place at all
 * fits none of them and is let go: the operator appoints them anew, knowing the province.
 */
export class Migration20261122120507 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "officer" drop constraint if exists "officer_role_check"`)
    this.addSql(`alter table "officer" drop constraint if exists "officer_narrow_scope_is_for_officers"`)
    this.addSql(`delete from "officer" where role = 'officer' and scope = 'installation'`)
    this.addSql(
      `update "officer" set role = case scope when 'commune' then 'commune_officer' else 'secretary' end where role = 'officer'`,
    )
    this.addSql(
      `alter table "officer" add constraint "officer_role_check" check ("role" in ('operator', 'commune_officer', 'secretary', 'council_member', 'viewer'))`,
    )
    this.addSql(
      `alter table "officer" add constraint officer_scope_fits_its_role check (scope = case role when 'commune_officer' then 'commune' when 'secretary' then 'province' when 'council_member' then 'province' else 'installation' end)`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "officer" drop constraint if exists officer_scope_fits_its_role`)
    this.addSql(`alter table "officer" drop constraint if exists "officer_role_check"`)
    this.addSql(`update "officer" set role = 'officer' where role in ('commune_officer', 'secretary', 'council_member')`)
    this.addSql(
      `alter table "officer" add constraint "officer_role_check" check ("role" in ('operator', 'officer', 'viewer'))`,
    )
    this.addSql(
      `alter table "officer" add constraint officer_narrow_scope_is_for_officers check (role = 'officer' or scope = 'installation')`,
    )
  }
}
