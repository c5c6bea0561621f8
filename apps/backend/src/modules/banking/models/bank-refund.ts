import { model } from "@medusajs/framework/utils"

/**
 * Money that the operator has to send back by hand: for a cancelled parcel (Medusa's refund), or a movement that paid
 * for nothing or too much. Written by triggers beside what causes it.
 */
const BankRefund = model
  .define("bank_refund", {
    id: model.id({ prefix: "bref" }).primaryKey(),
    order_id: model.text().nullable(),
    refund_id: model.text().nullable(),
    bank_transaction_id: model.text().nullable(),
    amount: model.number(),
    state: model.enum(["to_send", "sent"]).default("to_send"),
    /** The bank's number of the transfer back. */
    reference: model.text().nullable(),
    note: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    sent_by: model.text().nullable(),
  })
  .indexes([
    { on: ["refund_id"], unique: true },
    { on: ["bank_transaction_id"], unique: true },
    { on: ["order_id"] },
    { on: ["state"] },
  ])
  .checks([
    { name: "bank_refund_amount", expression: "amount > 0" },
    { name: "bank_refund_cause", expression: "num_nonnulls(refund_id, bank_transaction_id) = 1" },
    {
      name: "bank_refund_sent",
      expression: "(state = 'sent') = (sent_at is not null) and (state = 'sent') = (reference is not null)",
    },
  ])

export default BankRefund
