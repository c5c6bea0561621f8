import { model } from "@medusajs/framework/utils"

/** One message on its way to one consumer. */
const OutboxDelivery = model
  .define("outbox_delivery", {
    id: model.id({ prefix: "dlv" }).primaryKey(),
    message_id: model.text(),
    consumer: model.text(),
    attempts: model.number().default(0),
    /** Not tried before this moment. */
    due_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([
    { on: ["message_id", "consumer"], unique: true },
    { on: ["consumer", "due_at"], where: "delivered_at is null" },
  ])

export default OutboxDelivery
