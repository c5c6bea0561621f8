import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ReportQuery } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { askedProvince } from "../../../../programme/asked-province"
import { readDashboard } from "../../../../programme/dashboard"
import { reportDocument, reportSheet } from "../../../../programme/report"
import { readTargets } from "../../../../programme/targets"
import { readQuery } from "../../../store/catalog/answer"

/** Targets and figures as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { format, locale, province } = readQuery(ReportQuery, req.query)
  const code = await askedProvince(req, province)
  const context = await catalogContext(req.scope)
  const [dashboard, targets, settings, at] = await Promise.all([
    readDashboard(context, code),
    readTargets(context, code),
    req.scope.resolve("setting").get(),
    req.scope.resolve("clock").now(),
  ])
  const author = settings.operator.legalName ?? settings.operator.name
  const report = { dashboard, targets, author, at }
  const file = format === "csv" ? reportSheet(report, locale) : await reportDocument(report, locale)
  res
    .set("content-type", format === "csv" ? "text/csv; charset=utf-8" : "application/pdf")
    .set("content-disposition", `attachment; filename="ocop-${code ?? "vn"}-${dashboard.today}.${format}"`)
    .set("cache-control", "private, no-store")
    .send(file)
}
