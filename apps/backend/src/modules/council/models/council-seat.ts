import { model } from "@medusajs/framework/utils"
import { COUNCIL_SECTORS } from "@ocop/domain"

/** A member's place in a round. Whoever cannot score is excused with a reason; a sheet already closed stays. */
const CouncilSeat = model
  .define("council_seat", {
    id: model.id({ prefix: "cseat" }).primaryKey(),
    round_id: model.text(),
    user_id: model.text(),
    /** As it stands in the minutes. */
    name: model.text(),
    sector: model.enum([...COUNCIL_SECTORS]),
    is_chair: model.boolean().default(false),
    excused_at: model.dateTime().nullable(),
    excused_by: model.text().nullable(),
    excused_reason: model.text().nullable(),
  })
  .indexes([{ on: ["round_id", "user_id"], unique: true }, { on: ["user_id"] }])
  .checks([
    {
      name: "council_seat_excused",
      expression:
        "(excused_at is null) = (excused_reason is null) and (excused_at is null) = (excused_by is null) and (excused_at is null or not is_chair)",
    },
  ])

export default CouncilSeat
