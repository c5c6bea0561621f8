import { type DeskDossier, SamplesBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { receiveSamples } from "../../../../../officer/desk/samples"

/** Writes down the samples that came. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SamplesBody, req.body)
  await actOnDossier(req, null, (trx, acting) => receiveSamples(trx, acting, body))
  res.status(201).json(await deskOf(req))
})
