import { model } from "@medusajs/framework/utils"

export const ROUND_KINDS = ["meeting", "written"] as const

/**
 * One sitting of a province's council: a meeting, or written opinions on re-assessments (Decision 26/2026/QĐ-TTg,
 * article 12). Days are legal dates.
 */
const CouncilRound = model
  .define("council_round", {
    id: model.id({ prefix: "crnd" }).primaryKey(),
    province_code: model.text(),
    year: model.number(),
    /** From 1 in a province's year. */
    number: model.number(),
    kind: model.enum([...ROUND_KINDS]),
    /** Last day on which communes propose dossiers for it. */
    proposals_by: model.text(),
    /** The day of the meeting; of written opinions, the day by which they are due. */
    held_on: model.text(),
    place: model.text().nullable(),
    created_by: model.text(),
  })
  .indexes([{ on: ["province_code", "year", "number"], unique: true }])
  .checks([
    { name: "council_round_number", expression: "number >= 1 and year between 2000 and 2999" },
    { name: "council_round_province", expression: "province_code ~ '^[0-9]{2}$'" },
  ])

export default CouncilRound
