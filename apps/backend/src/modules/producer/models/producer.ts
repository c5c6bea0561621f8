import { model } from "@medusajs/framework/utils"
import { PRODUCER_STATUSES } from "@ocop/domain"

export const PRODUCER_TYPES = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household_business",
  "association",
] as const

/** Who makes a product, in the statuses of the domain. `sample`: the approval and the shop are demo data. */
const Producer = model
  .define("producer", {
    id: model.id({ prefix: "maker" }).primaryKey(),
    handle: model.text(),
    name: model.text(),
    legal_name: model.text(),
    type: model.enum([...PRODUCER_TYPES]).nullable(),
    tax_code: model.text().nullable(),
    /** Unknown only while the shop is being opened. */
    province_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    former_commune: model.text().nullable(),
    former_district: model.text().nullable(),
    former_province: model.text().nullable(),
    address: model.text().nullable(),
    representative: model.text().nullable(),
    public_phone: model.text().nullable(),
    website: model.text().nullable(),
    status: model.enum([...PRODUCER_STATUSES]).default("recorded"),
    suspended_reason: model.text().nullable(),
    /** The operator's words: what is missing before the shop can be approved. */
    wanted: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    approved_at: model.dateTime().nullable(),
    /** The producer of the public list that this shop says it is; on approval its goods and its address become the shop's. */
    claims_producer_id: model.text().nullable(),
    /** How the shop wants to be called, until the operator has looked at it. */
    wanted_name: model.text().nullable(),
    wanted_name_at: model.dateTime().nullable(),
    /** The last name that the operator did not accept, and why. */
    refused_name: model.text().nullable(),
    refused_name_reason: model.text().nullable(),
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
    {
      on: ["folded", "province_code"],
      unique: true,
      where: "status in ('recorded', 'approved', 'suspended') and deleted_at is null",
    },
    { on: ["province_code"] },
    { on: ["commune_code"] },
    { on: ["status", "submitted_at"] },
    { on: ["wanted_name_at"], where: "wanted_name is not null and deleted_at is null" },
    { on: ["claims_producer_id"], where: "claims_producer_id is not null and deleted_at is null" },
    { on: ["stock_location_id"], unique: true, where: "stock_location_id is not null and deleted_at is null" },
    { on: ["shipping_profile_id"], unique: true, where: "shipping_profile_id is not null and deleted_at is null" },
  ])
  .checks([
    { name: "producer_lead_time_bounds", expression: "lead_time_days between 0 and 60" },
    { name: "producer_suspension_has_reason", expression: "(status = 'suspended') = (suspended_reason is not null)" },
    { name: "producer_wanted_has_words", expression: "(status = 'more_wanted') = (wanted is not null)" },
    { name: "producer_submission_is_dated", expression: "status <> 'submitted' or submitted_at is not null" },
    {
      name: "producer_public_has_place",
      expression: "status in ('draft', 'submitted', 'more_wanted') or province_code is not null",
    },
    { name: "producer_wanted_name_is_dated", expression: "(wanted_name is null) = (wanted_name_at is null)" },
    { name: "producer_refused_name_says_why", expression: "(refused_name is null) = (refused_name_reason is null)" },
    { name: "producer_claims_another", expression: "claims_producer_id <> id" },
    { name: "producer_tax_code_form", expression: "tax_code ~ '^[0-9]{10}(-[0-9]{3})?$' or tax_code ~ '^[0-9]{12}$'" },
  ])

export default Producer
