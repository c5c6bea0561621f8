import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateImportRows, CertificateImportRowsQuery } from "@ocop/contract"
import { listImportRows, readImport } from "../../../../../certification/desk/list-imports"
import { importScope } from "../../../../../certification/desk/where"
import { withProblems } from "../../../../../http/problem"
import { readQuery } from "../../../../store/catalog/answer"

/** Rows of a list with what each would do, and the nearest products where none was found for sure. */
export const GET = withProblems<CertificateImportRows>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const provinceCode = importScope(req)
  const { id: importId } = await readImport(sql, provinceCode, req.params.id ?? "")
  const asked = readQuery(CertificateImportRowsQuery, req.query)
  res.json(await listImportRows(sql, { importId, provinceCode: provinceCode ?? "", ...asked }))
})
