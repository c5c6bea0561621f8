import { model } from "@medusajs/framework/utils"

/** A commune, ward or special zone of today. `code` is the official five-digit code. */
const Commune = model
  .define("commune", {
    code: model.text().primaryKey(),
    province_code: model.text(),
    /** Without its kind: "Tiên Điền". */
    name: model.text(),
    kind: model.enum(["ward", "commune", "special_zone"]),
    /** Unique in the country because it ends with the code: "tien-dien-18373". */
    slug: model.text(),
    /** Kind, name and province without diacritics, a space before every word: " xa tien dien ha tinh". */
    folded: model.text(),
  })
  .indexes([{ on: ["slug"], unique: true }, { on: ["province_code"] }])
  .checks([{ name: "commune_code_form", expression: "code ~ '^[0-9]{5}$'" }])

export default Commune
