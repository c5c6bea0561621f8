import { model } from "@medusajs/framework/utils"

/** Announced days without sales, both ends included: Tết, a harvest, a wedding. Not a punishment: that is a suspension. */
const ProducerClosing = model
  .define("producer_closing", {
    id: model.id({ prefix: "pclose" }).primaryKey(),
    producer_id: model.text(),
    from_day: model.text(),
    to_day: model.text(),
    reason: model.text(),
    /** `member:<id>` or `user:<id>`. */
    announced_by: model.text(),
  })
  .indexes([{ on: ["producer_id", "to_day"] }])
  .checks([{ name: "producer_closing_length", expression: "to_day >= from_day and to_day < from_day + 120" }])

export default ProducerClosing
