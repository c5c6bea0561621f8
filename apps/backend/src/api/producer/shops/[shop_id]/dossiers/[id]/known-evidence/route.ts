import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownEvidence } from "@ocop/contract"
import { knownEvidence, subjectOfDossier } from "../../../../../../../dossier/known-evidence"
import { withProblems } from "../../../../../../../http/problem"
import { actingFor } from "../../../../../../../http/producer-actor"

/** What the market knows that could prove an answer. */
export const GET = withProblems<KnownEvidence>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const of = await subjectOfDossier(sql, req.params.id ?? "", actingFor(req).shopId)
  res.json(await knownEvidence(sql, of, await req.scope.resolve("clock").today()))
})
