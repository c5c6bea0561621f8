import { model } from "@medusajs/framework/utils"
import ProblemReport from "./problem-report"

/** A photograph of a report: made anew as WebP, kept privately by the file module under `file_id`. */
const ReportPhoto = model
  .define("report_photo", {
    id: model.id({ prefix: "rphoto" }).primaryKey(),
    problem_report: model.belongsTo(() => ProblemReport, { mappedBy: "photos" }),
    /** Its place in the report, from 1. */
    number: model.number(),
    file_id: model.text(),
  })
  .indexes([{ on: ["problem_report_id", "number"], unique: true }])
  .checks([{ name: "report_photo_number", expression: "number between 1 and 5" }])

export default ReportPhoto
