import { model } from "@medusajs/framework/utils"
import { DISCOUNT_KINDS } from "../discounts"

/**
 * What somebody gave up of one parcel so that its buyer pays less, frozen in whole đồng (bigint). Vouchers add up to the
 * parcel's `discount`; a reduced price and a free delivery lie already in its `goods` and `shipping`, and are written
 * down so that the books know who bears them.
 */
const ProducerOrderDiscount = model
  .define("producer_order_discount", {
    id: model.id({ prefix: "podisc" }).primaryKey(),
    producer_order_id: model.text(),
    kind: model.enum([...DISCOUNT_KINDS]),
    /** Id of the promotion, the price list or the delivery offer. */
    reference: model.text(),
    /** What the buyer typed. */
    code: model.text().nullable(),
    /** `producer`: the parcel's own. */
    granted_by: model.enum(["operator", "producer"]),
    amount: model.number(),
  })
  .indexes([{ on: ["producer_order_id", "kind", "reference"], unique: true }, { on: ["kind", "reference"] }])
  .checks([
    { name: "producer_order_discount_amount", expression: "amount > 0" },
    { name: "producer_order_discount_code", expression: "(code is not null) = (kind = 'voucher')" },
  ])

export default ProducerOrderDiscount
