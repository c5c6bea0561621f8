import { model } from "@medusajs/framework/utils"

/**
 * What one order that is paid ahead waits for. Sums in đồng; `amount` is what its parcels cost that are not excused.
 * Its state moves once, from `waiting`; a trigger sees to it.
 */
const PaymentRequest = model
  .define("payment_request", {
    id: model.id({ prefix: "payreq" }).primaryKey(),
    order_id: model.text(),
    method: model.enum(["bank_transfer", "card"]),
    /** What a transfer must say; null for cards. */
    memo: model.text().nullable(),
    amount: model.number(),
    state: model.enum(["waiting", "paid", "lapsed", "withdrawn"]).default("waiting"),
    due_at: model.dateTime(),
    /** Medusa's session, which becomes its payment when the money is there. */
    payment_session_id: model.text(),
    payment_id: model.text().nullable(),
    /** Stripe's PaymentIntent; null for transfers. */
    external_id: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    paid_amount: model.number().nullable(),
    /** What brought the money, such as `bank_transaction:…`; one cause pays once. */
    cause: model.text().nullable(),
    /** What the operator let the buyer keep of the amount. */
    shortfall: model.number().default(0),
    /** Why the operator took it for paid, where a person decided. */
    note: model.text().nullable(),
    /** What is being done with it now, so that it can be finished after a crash. */
    act: model.enum(["receive", "lapse"]).nullable(),
    act_input: model.json().nullable(),
    act_started_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["memo"], unique: true },
    { on: ["cause"], unique: true },
    { on: ["external_id"], unique: true },
    { on: ["state", "due_at"] },
    { on: ["act_started_at"], where: "act is not null" },
  ])
  .checks([
    { name: "payment_request_amount", expression: "amount > 0 or (amount = 0 and state = 'withdrawn')" },
    { name: "payment_request_memo", expression: "(memo is not null) = (method = 'bank_transfer')" },
    {
      name: "payment_request_paid",
      expression:
        "(state = 'paid') = (paid_at is not null) and (state = 'paid') = (paid_amount is not null) and (state = 'paid') = (cause is not null) and (state = 'paid') = (payment_id is not null)",
    },
    { name: "payment_request_paid_amount", expression: "paid_amount is null or paid_amount = amount" },
    { name: "payment_request_shortfall", expression: "shortfall >= 0 and shortfall < greatest(amount, 1)" },
    { name: "payment_request_act_is_dated", expression: "(act is null) = (act_started_at is null)" },
  ])

export default PaymentRequest
