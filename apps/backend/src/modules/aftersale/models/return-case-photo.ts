import { model } from "@medusajs/framework/utils"

/** A photograph of a return case: made anew as WebP, kept privately by the file module under `file_id`. */
const ReturnCasePhoto = model
  .define("return_case_photo", {
    id: model.id({ prefix: "rcphoto" }).primaryKey(),
    return_case_id: model.text(),
    /** Its place in the case, from 1. */
    number: model.number(),
    file_id: model.text(),
  })
  .indexes([{ on: ["return_case_id", "number"], unique: true }])
  .checks([{ name: "return_case_photo_number", expression: "number between 1 and 5" }])

export default ReturnCasePhoto
