import { LedgerCorrectionBody } from "@ocop/contract"
import { actorOf } from "../../../../http/actor"
import { readBody, withProblems } from "../../../../http/problem"
import { correctLedger } from "../../../../ledger/correct"

/** Answers the new transaction's id; null where this very correction was written before. */
export const POST = withProblems<{ id: string | null }>(async (req, res) => {
  const id = await correctLedger(req.scope, readBody(LedgerCorrectionBody, req.body), actorOf(req))
  res.status(id ? 201 : 200).json({ id })
})
