import { model } from "@medusajs/framework/utils"

/** One day's paying of everybody to whom something is due. Its payouts are made with it, or it is not there. */
const PayoutRun = model
  .define("payout_run", {
    id: model.id({ prefix: "prun" }).primaryKey(),
    /** From 1, without a gap. */
    number: model.number(),
    /** "YYYY-MM-DD": what became payable up to and with this day is paid. */
    through: model.text(),
    /** Business time (UTC). */
    made_at: model.dateTime(),
    made_by: model.text(),
  })
  .indexes([{ on: ["number"], unique: true }])
  .checks([{ name: "payout_run_number", expression: "number >= 1" }])

export default PayoutRun
