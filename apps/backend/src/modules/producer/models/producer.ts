import { model } from "@medusajs/framework/utils"

export const PRODUCER_TYPES = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household_business",
  "association",
] as const
export const PRODUCER_STATUSES = ["recorded", "approved", "suspended"] as const

/**
 * Who makes a product. `recorded`: read from a public list; `approved`: identified and allowed to sell;
 * `suspended`: stopped, with its reason. `sample`: the approval and the shop are demo data.
 */
const Producer = model
  .define("producer", {
    id: model.id({ prefix: "maker" }).primaryKey(),
    handle: model.text(),
    name: model.text(),
    legal_name: model.text(),
    type: model.enum([...PRODUCER_TYPES]).nullable(),
    tax_code: model.text().nullable(),
    province_code: model.text(),
    commune_code: model.text().nullable(),
    former_commune: model.text().nullable(),
    former_district: model.text().nullable(),
    former_province: model.text().nullable(),
    address: model.text().nullable(),
    public_phone: model.text().nullable(),
    website: model.text().nullable(),
    status: model.enum([...PRODUCER_STATUSES]).default("recorded"),
    suspended_reason: model.text().nullable(),
    sample: model.boolean().default(false),
    /** Working days before a parcel leaves. */
    lead_time_days: model.number().default(0),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    /** Legal name without diacritics: with the province it identifies the producer. */
    folded: model.text(),
  })
  .indexes([
    { on: ["handle"], unique: true },
    { on: ["folded", "province_code"], unique: true },
    { on: ["province_code"] },
    { on: ["commune_code"] },
    { on: ["stock_location_id"], unique: true, where: "stock_location_id is not null and deleted_at is null" },
    { on: ["shipping_profile_id"], unique: true, where: "shipping_profile_id is not null and deleted_at is null" },
  ])
  .checks([
    { name: "producer_lead_time_bounds", expression: "lead_time_days between 0 and 60" },
    { name: "producer_suspension_has_reason", expression: "(status = 'suspended') = (suspended_reason is not null)" },
    { name: "producer_tax_code_form", expression: "tax_code ~ '^[0-9]{10}(-[0-9]{3})?$' or tax_code ~ '^[0-9]{12}$'" },
  ])

export default Producer
