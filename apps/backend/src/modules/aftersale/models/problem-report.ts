import { model } from "@medusajs/framework/utils"
import { REPORT_KINDS } from "@ocop/contract"
import ReportAnswer from "./report-answer"
import ReportPhoto from "./report-photo"

export const REPORT_STATES = ["open", "answered", "closed"] as const

/** Something is wrong with a parcel, as its buyer told it. What was told is never edited. */
const ProblemReport = model
  .define("problem_report", {
    id: model.id({ prefix: "report" }).primaryKey(),
    order_id: model.text(),
    producer_order_id: model.text(),
    kind: model.enum([...REPORT_KINDS]),
    text: model.text(),
    state: model.enum([...REPORT_STATES]).default("open"),
    /** Business time (UTC). */
    reported_at: model.dateTime(),
    photos: model.hasMany(() => ReportPhoto, { mappedBy: "problem_report" }),
    answers: model.hasMany(() => ReportAnswer, { mappedBy: "problem_report" }),
  })
  .indexes([{ on: ["order_id"] }, { on: ["producer_order_id"] }, { on: ["state", "reported_at"] }])

export default ProblemReport
