import { model } from "@medusajs/framework/utils"
import { FAILURE_REASONS } from "@ocop/domain"

/** A journey that ended at nobody's door: why, what it had cost (đồng, bigint column), and who bears that by the rule of the day. */
const DeliveryFailure = model
  .define("delivery_failure", {
    id: model.id({ prefix: "dfail" }).primaryKey(),
    producer_order_id: model.text(),
    order_id: model.text(),
    reason: model.enum([...FAILURE_REASONS]),
    fee: model.number(),
    borne_by: model.enum(["producer", "operator"]),
    at: model.dateTime(),
  })
  .indexes([{ on: ["producer_order_id"] }, { on: ["order_id"] }])
  .checks([{ name: "delivery_failure_fee", expression: "fee >= 0" }])

export default DeliveryFailure
