import { model } from "@medusajs/framework/utils"

/** One row: how far the shop's clock is from the machine's, and the last day whose beginning was announced. */
const Clock = model.define("clock", {
  id: model.id().primaryKey(),
  /** Added to the machine's clock; only demo mode may have anything but 0. */
  shift_seconds: model.number().default(0),
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  announced_day: model.text().nullable(),
})

export default Clock
