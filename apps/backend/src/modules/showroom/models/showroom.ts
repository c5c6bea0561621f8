import { model } from "@medusajs/framework/utils"

/** The room or shelf of a tourism point where OCOP goods are shown or sold. Nothing here claims what stands on it. */
const Showroom = model
  .define("showroom", {
    id: model.id({ prefix: "show" }).primaryKey(),
    tourism_point_id: model.text(),
    name: model.text(),
  })
  .indexes([{ on: ["tourism_point_id"], unique: true }])

export default Showroom
