import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE =
  "'order_placed', 'awaiting_payment', 'payment_lapsing', 'payment_lapsed', 'money_in_question', 'paid', 'shipped', 'ready_for_pickup', 'undeliverable', 'cancelled', 'declined', 'refunded', 'problem_answered', 'return_answered', 'contact_changed', 'parcel_new', 'parcel_reminder', 'parcel_cancelled', 'parcel_problem', 'return_opened', 'producer_approved', 'producer_more_wanted', 'producer_suspended', 'bank_account_changed', 'listing_accepted', 'listing_refused', 'listing_more_wanted', 'paid_out', 'debt_limit', 'parcel_unconfirmed', 'code', 'password_reset', 'shop_invitation'"
const NEWS =
  "'dossier_returned', 'dossier_forwarded', 'dossier_more_wanted', 'dossier_awarded', 'dossier_not_awarded', 'certificate_expiring', 'certificate_revoked'"

/** A shop hears what becomes of its dossiers and certificates. */
export class Migration20261122131216 extends Migration {
  override async up(): Promise<void> {
    this.allow(`${BEFORE}, ${NEWS}`)
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "message" where "kind" in (${NEWS});`)
    this.allow(BEFORE)
  }

  private allow(kinds: string): void {
    this.addSql(`alter table "message" drop constraint if exists "message_kind_check";`)
    this.addSql(`alter table "message" add constraint "message_kind_check" check ("kind" in (${kinds}));`)
  }
}
