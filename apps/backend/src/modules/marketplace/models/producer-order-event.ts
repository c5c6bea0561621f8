import { model } from "@medusajs/framework/utils"
import ProducerOrder from "./producer-order"

/** A state that a parcel entered, when and why. Only appended: a trigger refuses any change. */
const ProducerOrderEvent = model.define("producer_order_event", {
  id: model.id({ prefix: "poevent" }).primaryKey(),
  producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "events" }),
  state: model.text(),
  /** Business time (UTC). */
  at: model.dateTime(),
  /** Who: buyer, user:<id>, system. */
  actor: model.text(),
  reason: model.text().nullable(),
})

export default ProducerOrderEvent
