import { model } from "@medusajs/framework/utils"

/**
 * Cash of one parcel that its carrier handed over: so much of the collection is no longer with the carrier. Only
 * appended; together never more than was collected (trigger).
 */
const CashRemittance = model
  .define("cash_remittance", {
    id: model.id({ prefix: "cremit" }).primaryKey(),
    cash_collection_id: model.text(),
    producer_order_id: model.text(),
    remittance_row_id: model.text(),
    /** đồng of the collection that are settled, and what of them the carrier kept for its work. */
    amount: model.number(),
    fee: model.number().default(0),
    /** Business time. */
    received_at: model.dateTime(),
    /** user:<id> */
    settled_by: model.text(),
  })
  .indexes([{ on: ["remittance_row_id"], unique: true }, { on: ["cash_collection_id"] }, { on: ["producer_order_id"] }])
  .checks([{ name: "cash_remittance_sums", expression: "amount > 0 and fee >= 0 and fee <= amount" }])

export default CashRemittance
