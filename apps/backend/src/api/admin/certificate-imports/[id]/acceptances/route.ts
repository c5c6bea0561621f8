import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateImport } from "@ocop/contract"
import { readImport } from "../../../../../certification/desk/list-imports"
import { importScope } from "../../../../../certification/desk/where"
import { takeCertificates } from "../../../../../certification/importing/take-list"
import { actorOf } from "../../../../../http/actor"
import { withProblems } from "../../../../../http/problem"

/** Takes a list: what is new or says more is written, all in one transaction. */
export const POST = withProblems<{ import: CertificateImport; added: number; completed: number }>(async (req, res) => {
  const importId = req.params.id ?? ""
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await readImport(sql, importScope(req), importId)
  const done = await takeCertificates(req.scope, { importId, by: actorOf(req) })
  res.status(201).json({ import: await readImport(sql, importScope(req), importId), ...done })
})
