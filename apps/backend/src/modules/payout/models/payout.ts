import { model } from "@medusajs/framework/utils"

export const PAYOUT_STATES = ["made", "confirmed", "failed"] as const

/**
 * What one producer is paid in one run. Sums are whole đồng (bigint); sums, account and memo are frozen when it is made
 * (trigger), for the bank is told exactly these.
 */
const Payout = model
  .define("payout", {
    id: model.id({ prefix: "payout" }).primaryKey(),
    payout_run_id: model.text(),
    producer_id: model.text(),
    /** Its place in the run, from 1. */
    number: model.number(),
    amount: model.number(),
    /** What of the balance settled the producer's debt. */
    debt: model.number(),
    bank_bin: model.text(),
    account_number: model.text(),
    account_name: model.text(),
    memo: model.text(),
    state: model.enum([...PAYOUT_STATES]).default("made"),
    /** The bank's number of the transfer. */
    reference: model.text().nullable(),
    /** Why the bank could not pay. */
    reason: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    settled_by: model.text().nullable(),
  })
  .indexes([
    { on: ["payout_run_id", "producer_id"], unique: true },
    { on: ["payout_run_id", "number"], unique: true },
    { on: ["memo"], unique: true },
    { on: ["producer_id"] },
    { on: ["state"] },
  ])
  .checks([
    { name: "payout_sums", expression: "amount > 0 and debt >= 0" },
    { name: "payout_settled", expression: "(state = 'made') = (settled_at is null)" },
    { name: "payout_confirmed_has_reference", expression: "state <> 'confirmed' or reference is not null" },
    { name: "payout_failed_has_reason", expression: "(state = 'failed') = (reason is not null)" },
  ])

export default Payout
