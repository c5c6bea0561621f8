import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Messages carry a key to the order they speak of. */
export class Migration20261122050501 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "order_access" drop constraint if exists "order_access_given_for_check";`);
    this.addSql(`alter table "order_access" add constraint "order_access_given_for_check" check ("given_for" in ('placing', 'tracking', 'message'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "order_access" where "given_for" = 'message';`);
    this.addSql(`alter table "order_access" drop constraint if exists "order_access_given_for_check";`);
    this.addSql(`alter table "order_access" add constraint "order_access_given_for_check" check ("given_for" in ('placing', 'tracking'));`);
  }

}
