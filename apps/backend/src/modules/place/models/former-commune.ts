import { model } from "@medusajs/framework/utils"

/** How surely a unit of the old three-level map is one commune of today; the last two need a person to choose. */
export const CERTAINTIES = [
  "merged",
  "province_changed",
  "unchanged",
  "renamed",
  "ambiguous",
  "split_population",
] as const

/** A commune of before 1 July 2025 and a commune it became: several rows where it was split. */
const FormerCommune = model
  .define("former_commune", {
    id: model.id({ prefix: "fcom" }).primaryKey(),
    former_code: model.text(),
    /** With its kind: "Xã Xuân Yên". */
    former_name: model.text(),
    former_district: model.text(),
    former_province: model.text(),
    commune_code: model.text(),
    certainty: model.enum([...CERTAINTIES]),
    /** Name, district and province without diacritics, a space before every word. */
    folded: model.text(),
  })
  .indexes([{ on: ["former_code", "commune_code"], unique: true }, { on: ["commune_code"] }])

export default FormerCommune
