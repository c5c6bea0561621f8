import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE =
  "'order_placed', 'awaiting_payment', 'payment_lapsing', 'payment_lapsed', 'money_in_question', 'paid', 'shipped', 'ready_for_pickup', 'undeliverable', 'cancelled', 'refunded', 'problem_answered', 'code', 'password_reset', 'declined', 'return_answered', 'parcel_new', 'parcel_reminder', 'parcel_cancelled', 'parcel_problem', 'return_opened', 'producer_approved', 'producer_more_wanted', 'producer_suspended', 'bank_account_changed', 'listing_accepted', 'listing_refused', 'listing_more_wanted', 'paid_out', 'debt_limit', 'parcel_unconfirmed', 'shop_invitation'"

/** A contact hears that another one was added to its account, or took its place. */
export class Migration20261122093107 extends Migration {
  override async up(): Promise<void> {
    this.allow(`${BEFORE}, 'contact_changed'`)
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "message" where "kind" = 'contact_changed';`)
    this.allow(BEFORE)
  }

  private allow(kinds: string): void {
    this.addSql(`alter table "message" drop constraint if exists "message_kind_check";`)
    this.addSql(`alter table "message" add constraint "message_kind_check" check ("kind" in (${kinds}));`)
  }
}
