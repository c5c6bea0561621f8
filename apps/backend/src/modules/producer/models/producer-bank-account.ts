import { model } from "@medusajs/framework/utils"

/**
 * Where a producer's money goes. Deliberately without relation or link to the producer: nothing asked for
 * through `fields` can reach it.
 */
const ProducerBankAccount = model
  .define("producer_bank_account", {
    id: model.id({ prefix: "pbank" }).primaryKey(),
    producer_id: model.text(),
    /** Six-digit NAPAS bank identification number. */
    bank_bin: model.text(),
    account_number: model.text(),
    account_name: model.text(),
  })
  .indexes([{ on: ["producer_id"], unique: true }])
  .checks([
    { name: "producer_bank_account_bin_form", expression: "bank_bin ~ '^[0-9]{6}$'" },
    { name: "producer_bank_account_number_form", expression: "account_number ~ '^[0-9A-Za-z]{4,19}$'" },
  ])

export default ProducerBankAccount
