import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const OF_BUYERS =
  "'order_placed', 'awaiting_payment', 'payment_lapsing', 'payment_lapsed', 'money_in_question', 'paid', 'shipped', 'ready_for_pickup', 'undeliverable', 'cancelled', 'refunded', 'problem_answered', 'code', 'password_reset'"
const NEW =
  "'declined', 'return_answered', 'parcel_new', 'parcel_reminder', 'parcel_cancelled', 'parcel_problem', 'return_opened', 'producer_approved', 'producer_more_wanted', 'producer_suspended', 'bank_account_changed', 'listing_accepted', 'listing_refused', 'listing_more_wanted', 'paid_out', 'debt_limit', 'parcel_unconfirmed', 'shop_invitation'"

/** Messages to the people of shops, and notices on their screens. */
export class Migration20261122084505 extends Migration {
  override async up(): Promise<void> {
    this.check("kind", `${OF_BUYERS}, ${NEW}`)
    this.check("channel", "'mail', 'phone', 'push'")
    this.addSql(`create table if not exists "push_subscription" (
      "id" text not null, "member_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null,
      "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', ${STAMPS},
      constraint "push_subscription_pkey" primary key ("id"));`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_subscription_endpoint_unique" ON "push_subscription" ("endpoint") WHERE deleted_at IS NULL;`,
    )
    for (const column of ["member_id", "deleted_at"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_push_subscription_${column}" ON "push_subscription" ("${column}") WHERE deleted_at IS NULL;`,
      )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "push_subscription" cascade;`)
    this.addSql(`delete from "message" where "channel" = 'push' or "kind" in (${NEW});`)
    this.check("channel", "'mail', 'phone'")
    this.check("kind", OF_BUYERS)
  }

  private check(column: string, values: string): void {
    this.addSql(`alter table "message" drop constraint if exists "message_${column}_check";`)
    this.addSql(`alter table "message" add constraint "message_${column}_check" check ("${column}" in (${values}));`)
  }
}
