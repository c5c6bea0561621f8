import { CountViewSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../http/problem"
import { STATISTICS } from "../../../modules/statistics"
import type StatisticsService from "../../../modules/statistics/service"
import { isRobot } from "../../../statistics/robots"

/** Counts one opening of a product's page. Answers the same for a product that is not there. */
export const POST = withProblems(async (req, res) => {
  const { handle } = readBody(CountViewSchema, req.body)
  if (!isRobot(req.get("user-agent"))) {
    const day = await req.scope.resolve("clock").today()
    req.scope.resolve<StatisticsService>(STATISTICS).count(handle, day)
  }
  res.status(204).end()
})
