import { model } from "@medusajs/framework/utils"

/** Which producer bears a promotion or a price list of Medusa's; one that is not here is borne by the operator. */
const DiscountGrant = model
  .define("discount_grant", {
    id: model.id({ prefix: "dgrant" }).primaryKey(),
    kind: model.enum(["promotion", "price_list"]),
    /** Id of the promotion or the price list. */
    reference: model.text(),
    producer_id: model.text(),
  })
  .indexes([{ on: ["kind", "reference"], unique: true }])

export default DiscountGrant
