import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CandidatesQuery, type ProductCandidate } from "@ocop/contract"
import { nearestProducts, readImport } from "../../../../../../../certification/desk/list-imports"
import { importScope } from "../../../../../../../certification/desk/where"
import { withProblems } from "../../../../../../../http/problem"
import { readQuery } from "../../../../../../store/catalog/answer"

/** Products whose name is near to what the officer types. */
export const GET = withProblems<{ products: ProductCandidate[] }>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await readImport(sql, importScope(req), req.params.id ?? "")
  const { q } = readQuery(CandidatesQuery, req.query)
  const nearest = await nearestProducts(sql, [{ number: 1, name: q }], importScope(req) ?? "")
  res.json({ products: nearest.get(1) ?? [] })
})
