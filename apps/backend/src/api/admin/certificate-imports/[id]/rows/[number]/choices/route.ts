import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateImport, ChooseProductBody } from "@ocop/contract"
import { readImport } from "../../../../../../../certification/desk/list-imports"
import { importScope } from "../../../../../../../certification/desk/where"
import { chooseProduct } from "../../../../../../../certification/importing/choose-product"
import { actorOf } from "../../../../../../../http/actor"
import { readBody, withProblems } from "../../../../../../../http/problem"

/** The officer says which product a row means. */
export const POST = withProblems<{ import: CertificateImport }>(async (req, res) => {
  const { id: importId = "" } = req.params
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await readImport(sql, importScope(req), importId)
  const { productId } = readBody(ChooseProductBody, req.body)
  const number = /^\d{1,7}$/.test(req.params.number ?? "") ? Number(req.params.number) : -1
  await chooseProduct(req.scope, { importId, number, productId, by: actorOf(req) })
  res.json({ import: await readImport(sql, importScope(req), importId) })
})
