import { model } from "@medusajs/framework/utils"

/** A place visitors go to. `showroom` is true only where the list says that OCOP goods are shown or sold there. */
const TourismPoint = model
  .define("tourism_point", {
    id: model.id({ prefix: "tour" }).primaryKey(),
    slug: model.text(),
    name: model.text(),
    kind_vi: model.text(),
    kind_en: model.text(),
    showroom: model.boolean().default(false),
    province_code: model.text(),
    commune_code: model.text().nullable(),
    former_commune: model.text().nullable(),
    former_district: model.text().nullable(),
    former_province: model.text().nullable(),
    fact_vi: model.text().nullable(),
    fact_en: model.text().nullable(),
    /** The certified tourism service that is this point. */
    product_id: model.text().nullable(),
    source: model.text(),
  })
  .indexes([
    { on: ["slug"], unique: true },
    { on: ["product_id"], unique: true, where: "product_id is not null and deleted_at is null" },
    { on: ["province_code"] },
    { on: ["commune_code"] },
  ])

export default TourismPoint
