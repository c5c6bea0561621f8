import { model } from "@medusajs/framework/utils"

/** From this sum of goods on a parcel is delivered free, on dates, at the cost of whoever grants it. đồng are bigint columns. */
const DeliveryOffer = model
  .define("delivery_offer", {
    id: model.id({ prefix: "deloff" }).primaryKey(),
    /** Whose parcels; null for everybody's. */
    producer_id: model.text().nullable(),
    /** đồng of goods in one parcel, before vouchers. */
    threshold: model.number(),
    granted_by: model.enum(["operator", "producer"]),
    /** "YYYY-MM-DD" */
    valid_from: model.text(),
    /** Exclusive. */
    valid_to: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
  .checks([
    { name: "delivery_offer_threshold", expression: "threshold > 0" },
    { name: "delivery_offer_dates", expression: "valid_to is null or valid_to > valid_from" },
    { name: "delivery_offer_grantor", expression: "granted_by = 'operator' or producer_id is not null" },
  ])

export default DeliveryOffer
