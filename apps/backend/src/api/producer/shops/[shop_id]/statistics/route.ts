import { type Statistics, StatisticsQuerySchema } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { readStatistics } from "../../../../../statistics/read-statistics"
import { readQuery } from "../../../../store/catalog/answer"

/** What the shop sold and how often its pages were opened. */
export const GET = withProblems<Statistics>(async (req, res) => {
  const { days } = readQuery(StatisticsQuerySchema, req.query)
  res.json(await readStatistics(req.scope, actingFor(req).shopId, days))
})
