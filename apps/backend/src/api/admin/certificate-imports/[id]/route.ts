import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateImport } from "@ocop/contract"
import { readImport } from "../../../../certification/desk/list-imports"
import { importScope } from "../../../../certification/desk/where"
import { withProblems } from "../../../../http/problem"
import { lockImport } from "../../../../modules/certification/imports"

/** A list and what its rows would do. */
export const GET = withProblems<{ import: CertificateImport }>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ import: await readImport(sql, importScope(req), req.params.id ?? "") })
})

/** Leaves a list that was looked at: nothing of it is written, and the same file may come again. */
export const DELETE = withProblems<{ import: CertificateImport }>(async (req, res) => {
  const id = req.params.id ?? ""
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await readImport(sql, importScope(req), id)
  await sql.transaction(async (trx) => {
    await lockImport(trx, id)
    await trx("certificate_import").where({ id }).update({ state: "left", updated_at: trx.fn.now() })
  })
  res.json({ import: await readImport(sql, importScope(req), id) })
})
