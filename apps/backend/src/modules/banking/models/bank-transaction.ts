import { model } from "@medusajs/framework/utils"

export const BANK_SOURCES = ["own", "sepay", "casso", "file"] as const
export const TRANSACTION_STATES = ["new", "accepted", "queued", "asked", "refunding", "ignored", "same"] as const
/** Why money did not find its order by itself. */
export const TRANSACTION_PROBLEMS = [
  "no_memo",
  "unknown_memo",
  "too_little",
  "too_much",
  "late",
  "twice",
  "withdrawn",
  "wrong_account",
  "wrong_currency",
] as const

/** One movement on the operator's account, told by a webhook or read from a statement, and what became of its money. */
const BankTransaction = model
  .define("bank_transaction", {
    id: model.id({ prefix: "btx" }).primaryKey(),
    source: model.enum([...BANK_SOURCES]),
    /** The bank's (or the messenger's) own number of it. */
    reference: model.text(),
    account_number: model.text().nullable(),
    /** In the currency's whole units; đồng unless the problem is the currency. */
    amount: model.number(),
    currency: model.text(),
    description: model.text(),
    happened_at: model.dateTime(),
    counter_account: model.text().nullable(),
    counter_name: model.text().nullable(),
    memo: model.text().nullable(),
    order_id: model.text().nullable(),
    state: model.enum([...TRANSACTION_STATES]).default("new"),
    problem: model.enum([...TRANSACTION_PROBLEMS]).nullable(),
    /** đồng of it that paid the order; what is more goes back. */
    used: model.number().default(0),
    /** The movement that this one tells again. */
    same_as: model.text().nullable(),
    bank_file_id: model.text().nullable(),
    resolved_by: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["source", "reference"], unique: true },
    { on: ["order_id"] },
    { on: ["state", "happened_at"] },
    { on: ["reference"] },
  ])
  .checks([
    { name: "bank_transaction_amount", expression: "amount > 0" },
    { name: "bank_transaction_used", expression: "used >= 0 and used <= amount and (used > 0) = (state = 'accepted')" },
    { name: "bank_transaction_order", expression: "state <> 'accepted' or order_id is not null" },
    { name: "bank_transaction_same", expression: "(state = 'same') = (same_as is not null)" },
  ])

export default BankTransaction
