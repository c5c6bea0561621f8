import { model } from "@medusajs/framework/utils"

/** A place where đồng can be; the chart is data of the build (src/database/72-ledger.sql). */
const LedgerAccount = model.define("ledger_account", {
  code: model.text().primaryKey(),
  side: model.enum(["debit", "credit"]),
  /** Kept for each producer apart. */
  of_producer: model.boolean().default(false),
  rank: model.number(),
  name_vi: model.text(),
  name_en: model.text(),
  about_vi: model.text(),
  about_en: model.text(),
})

export default LedgerAccount
