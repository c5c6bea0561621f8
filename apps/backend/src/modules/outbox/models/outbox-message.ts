import { model } from "@medusajs/framework/utils"

/** Something that happened and must have consequences. Written by triggers with the change itself, or by `emit`. */
const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    /** What happened: "price.changed". */
    topic: model.text(),
    /** To what: an id. */
    key: model.text(),
    payload: model.json().nullable(),
    /** When it was handed to every consumer of its topic. */
    distributed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["created_at"], where: "distributed_at is null" }])

export default OutboxMessage
