import { model } from "@medusajs/framework/utils"

/** One of the 34 provinces and centrally run cities in force since 1 July 2025. `code` is the official two-digit code. */
const Province = model
  .define("province", {
    code: model.text().primaryKey(),
    name: model.text(),
    kind: model.enum(["city", "province"]),
    slug: model.text(),
    /** Shipping region, decided by `@ocop/domain`. */
    region: model.text(),
    /** Name without diacritics, for search. */
    folded: model.text(),
  })
  .indexes([{ on: ["slug"], unique: true }])
  .checks([{ name: "province_code_form", expression: "code ~ '^[0-9]{2}$'" }])

export default Province
