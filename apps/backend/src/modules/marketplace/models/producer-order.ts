import { model } from "@medusajs/framework/utils"
import { PRODUCER_ORDER_STATES } from "@ocop/domain"
import ProducerOrderEvent from "./producer-order-event"
import ProducerOrderLine from "./producer-order-line"

/**
 * One producer's part of one order: one parcel. Sums are whole đồng (bigint columns, see the migration) and
 * frozen when the order is placed, with the versions of the rules that will apply when money moves.
 */
const ProducerOrder = model
  .define("producer_order", {
    id: model.id({ prefix: "porder" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    /** What people call it: random, such as 7Q2M-9XWD; drawn by the database. An order's own number is for its buyer alone. */
    code: model.text(),
    /** Its place in the order, from 1. */
    number: model.number(),
    state: model.enum([...PRODUCER_ORDER_STATES]).default("awaiting_payment"),
    goods: model.number(),
    shipping: model.number(),
    discount: model.number(),
    total: model.number(),
    shipping_option_id: model.text(),
    shipping_kind: model.enum(["standard", "pickup"]),
    stock_location_id: model.text(),
    commission_rule_id: model.text(),
    tax_rule_id: model.text(),
    /** For the fee of its journey; null on parcels from before it was kept. */
    shipping_tax_rule_id: model.text().nullable(),
    /** Who pays for the journey, and so gets its fee. */
    shipping_belongs_to: model.enum(["producer", "operator"]).default("producer"),
    /** A present: nothing in the parcel says what it cost. */
    hides_prices: model.boolean().default(false),
    /** When its producer first saw it; business time. */
    placed_at: model.dateTime().nullable(),
    arrives_from: model.text().nullable(),
    arrives_to: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    tracking_url: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    /** The act under way (ship, deliver, …); whoever claims it first has it. */
    act: model.text().nullable(),
    act_input: model.json().nullable(),
    act_started_at: model.dateTime().nullable(),
    /** Paid ahead: no longer part of what the payment request asks for, since the parcel was cancelled before. */
    excused: model.boolean().default(false),
    lines: model.hasMany(() => ProducerOrderLine, { mappedBy: "producer_order" }),
    events: model.hasMany(() => ProducerOrderEvent, { mappedBy: "producer_order" }),
  })
  .indexes([
    { on: ["order_id", "producer_id"], unique: true },
    { on: ["order_id", "number"], unique: true },
    { on: ["code"], unique: true },
    { on: ["producer_id", "state"] },
    { on: ["producer_id", "placed_at"] },
    { on: ["state"] },
    { on: ["act_started_at"], where: "act is not null" },
  ])
  .checks([
    { name: "producer_order_code_form", expression: "code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'" },
    { name: "producer_order_number_from_one", expression: "number >= 1" },
    {
      name: "producer_order_sums_positive",
      expression: "goods >= 0 and shipping >= 0 and discount >= 0 and total >= 0",
    },
    { name: "producer_order_sums_add_up", expression: "goods + shipping - discount = total" },
    { name: "producer_order_act_is_dated", expression: "(act is null) = (act_started_at is null)" },
  ])

export default ProducerOrder
