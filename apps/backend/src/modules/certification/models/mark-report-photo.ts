import { model } from "@medusajs/framework/utils"
import MarkReport from "./mark-report"

/** A photograph of a report: made anew as WebP, kept privately by the file module under `file_id`. */
const MarkReportPhoto = model
  .define("mark_report_photo", {
    id: model.id({ prefix: "mphoto" }).primaryKey(),
    mark_report: model.belongsTo(() => MarkReport, { mappedBy: "photos" }),
    /** Its place in the report, from 1. */
    number: model.number(),
    file_id: model.text(),
  })
  .indexes([{ on: ["mark_report_id", "number"], unique: true }])
  .checks([{ name: "mark_report_photo_number", expression: "number between 1 and 3" }])

export default MarkReportPhoto
