import { model } from "@medusajs/framework/utils"

export const WAYBILL_STATES = ["making", "made", "cancelled"] as const
export const JOURNEYS = ["waiting", "travelling", "delivered", "returning", "returned", "cancelled", "lost"] as const

/** A parcel's order at a carrier: our code for it, theirs, and how far it has come. One that stands per parcel. */
const Waybill = model
  .define("waybill", {
    id: model.id({ prefix: "waybill" }).primaryKey(),
    producer_order_id: model.text(),
    carrier: model.text(),
    /** What we call it there: the parcel's code; asked again with the same code, the carrier makes it once. */
    client_code: model.text(),
    /** What the carrier calls it: the tracking code. */
    order_code: model.text().nullable(),
    state: model.enum([...WAYBILL_STATES]).default("making"),
    /** What the carrier asks for the journey, đồng; null until it said so. */
    fee: model.number().nullable(),
    /** What it collects at the door, đồng. */
    cash: model.number(),
    expected_on: model.text().nullable(),
    journey: model.enum([...JOURNEYS]).default("waiting"),
    /** The carrier's own word for it. */
    journey_word: model.text().nullable(),
    /** Machine time of the last answer. */
    tracked_at: model.dateTime().nullable(),
    /** Why somebody has to look: lost, damaged, cancelled by the carrier. */
    problem: model.text().nullable(),
    made_by: model.text(),
    /** Business time. */
    made_at: model.dateTime(),
  })
  .indexes([
    { on: ["producer_order_id"], unique: true, where: "state <> 'cancelled'" },
    { on: ["carrier", "client_code"], unique: true },
    { on: ["carrier", "order_code"], unique: true, where: "order_code is not null" },
    { on: ["state", "journey", "tracked_at"] },
  ])
  .checks([
    { name: "waybill_sums", expression: "cash >= 0 and fee >= 0" },
    { name: "waybill_made_has_code", expression: "state <> 'made' or order_code is not null" },
  ])

export default Waybill
