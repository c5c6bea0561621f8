import { model } from "@medusajs/framework/utils"
import { ILLUSTRATIONS, PRODUCT_GROUPS } from "@ocop/domain"

export const PLACE_PRECISIONS = ["commune", "district", "province"] as const
/** How a commune of today was found: the list's own code, a sure mapping of the former unit, or the one commune of that name. */
export const PLACE_EVIDENCE = ["listed_code", "former_unit", "current_name"] as const

/** What the market knows of one product beyond Medusa's product: its maker, group, place, words and label. */
const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    product_id: model.text(),
    /** Null for a recognised product whose maker is unknown. */
    producer_id: model.text().nullable(),
    kind: model.enum(["goods", "tourism"]),
    product_group: model.enum([...PRODUCT_GROUPS]),
    /** One of the decision's 26 sets; null until an officer knows it. */
    criteria_set: model.number().nullable(),
    illustration: model.enum([...ILLUSTRATIONS]),
    alcohol: model.boolean().default(false),
    province_code: model.text(),
    commune_code: model.text().nullable(),
    former_commune: model.text().nullable(),
    former_district: model.text().nullable(),
    former_province: model.text().nullable(),
    place_precision: model.enum([...PLACE_PRECISIONS]),
    place_evidence: model.enum([...PLACE_EVIDENCE]).nullable(),
    description_vi: model.text().nullable(),
    description_en: model.text().nullable(),
    description_sample: model.boolean().default(false),
    /** Contract `Label`: ingredients, warnings, storage, shelf life, declaration, whether it is sample data. */
    label: model.json().nullable(),
    source: model.text(),
    /** Number of its first row in the list, from 1. */
    source_row: model.number().nullable(),
    /** Title without diacritics: with producer and province it identifies the product. */
    folded: model.text(),
    /** Its people stopped selling it for a while; its page stays. */
    paused_at: model.dateTime().nullable(),
    /** Working days before it leaves, where it needs more than its shop's other goods. */
    lead_time_days: model.number().nullable(),
    /** Ids of the photographs shown, in order. */
    photos: model.json().nullable(),
    /** Ids of photographs of the label, never shown. */
    label_photos: model.json().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true },
    { on: ["producer_id"] },
    { on: ["province_code"] },
    { on: ["commune_code"] },
    { on: ["product_group"] },
    {
      on: ["folded", "producer_id", "province_code"],
      unique: true,
      where: "producer_id is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "listing_kind_of_group", expression: "(kind = 'tourism') = (product_group = 'tourism')" },
    { name: "listing_criteria_set_range", expression: "criteria_set between 1 and 26" },
    {
      name: "listing_place_precision",
      expression:
        "case place_precision when 'commune' then commune_code is not null when 'district' then commune_code is null and former_district is not null else commune_code is null end",
    },
    { name: "listing_place_evidence", expression: "(commune_code is null) = (place_evidence is null)" },
    { name: "listing_alcohol_is_goods", expression: "not alcohol or kind = 'goods'" },
    { name: "listing_lead_time_bounds", expression: "lead_time_days between 0 and 60" },
  ])

export default Listing
