import { model } from "@medusajs/framework/utils"
import { REMITTANCE_PROBLEMS } from "@ocop/domain"

export const REMITTANCE_ROW_STATES = ["queued", "settled", "closed"] as const

/** One row of a carrier's list as it came, and what became of it. What the carrier told never changes (trigger). */
const RemittanceRow = model
  .define("remittance_row", {
    id: model.id({ prefix: "rrow" }).primaryKey(),
    remittance_file_id: model.text(),
    /** The number that a spreadsheet shows beside it. */
    number: model.number(),
    /** Tracking code or parcel number, as written. */
    code: model.text(),
    /** Our own code, where the list has a column for it besides. */
    own_code: model.text().nullable(),
    /** đồng that the carrier says it collected, and what of them it keeps. */
    amount: model.number(),
    fee: model.number().default(0),
    /** The day it names; null where it names none. */
    told_on: model.text().nullable(),
    state: model.enum([...REMITTANCE_ROW_STATES]).default("queued"),
    problem: model.enum([...REMITTANCE_PROBLEMS]).nullable(),
    producer_order_id: model.text().nullable(),
    /** Who of the operator's people said that it means this parcel; null: its code says so. */
    matched_by: model.text().nullable(),
    /** What somebody decided, and why. */
    note: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["remittance_file_id", "number"], unique: true }, { on: ["state"] }, { on: ["producer_order_id"] }])
  .checks([
    { name: "remittance_row_sums", expression: "amount > 0 and fee >= 0 and fee <= amount" },
    {
      name: "remittance_row_queued_says_why",
      expression: "state <> 'queued' or (problem is not null and decided_at is null)",
    },
  ])

export default RemittanceRow
