import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ImportItems, ImportItemsQuerySchema } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { listItems, readRun } from "../../../../../importing/read-runs"
import { readQuery } from "../../../../store/catalog/answer"

/** Products of a list: what each would do, or what became of it. */
export const GET = withProblems<ImportItems>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id } = await readRun(sql, null, req.params.id ?? "")
  res.json(await listItems(sql, null, id, readQuery(ImportItemsQuerySchema, req.query)))
})
