import { model } from "@medusajs/framework/utils"
import ProblemReport from "./problem-report"

/** What the operator answered. Only appended; the newest is what the buyer reads. */
const ReportAnswer = model.define("report_answer", {
  id: model.id({ prefix: "ranswer" }).primaryKey(),
  problem_report: model.belongsTo(() => ProblemReport, { mappedBy: "answers" }),
  text: model.text(),
  closes: model.boolean().default(false),
  /** The user of the Admin. */
  answered_by: model.text(),
  /** Business time (UTC). */
  answered_at: model.dateTime(),
})

export default ReportAnswer
