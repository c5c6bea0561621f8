import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type FigureRows, FigureRowsQuery } from "@ocop/contract"
import { planOf } from "@ocop/domain"
import { catalogContext } from "../../../../../catalog/context"
import { askedProvince } from "../../../../../programme/asked-province"
import { readFigureRows } from "../../../../../programme/targets"
import { found, readQuery } from "../../../../store/catalog/answer"

/** The rows that a figure is the sum of; of the country's, an officer reads those of the own province. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FigureRows>) {
  const { page } = readQuery(FigureRowsQuery, req.query)
  const { plan: key = "", indicator: name = "" } = req.params
  const plan = found(planOf(key) ?? null, "plan", key)
  const onlyProvince = await askedProvince(req, plan.area?.provinceCode)
  const target = found(plan.targets.find(({ indicator }) => indicator === name) ?? null, "target", name)
  res.json(await readFigureRows(await catalogContext(req.scope), plan, target.indicator, { page, onlyProvince }))
}
