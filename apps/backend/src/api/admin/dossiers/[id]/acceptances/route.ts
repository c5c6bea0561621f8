import type { DeskDossier } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { acceptDossier } from "../../../../../officer/desk/province"

/** Takes a complete dossier on for study. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  await actOnDossier(req, "accept", (trx, acting) => acceptDossier(trx, acting))
  res.status(201).json(await deskOf(req))
})
