import { AskCodeSchema, type AskedCode } from "@ocop/contract"
import { askCode } from "../../../../account/codes"
import { readBody, withProblems } from "../../../../http/problem"

/** Sends a code. The answer does not say whether the contact is known. */
export const POST = withProblems<AskedCode>(async (req, res) => {
  res.status(202).json(await askCode(req.scope, readBody(AskCodeSchema, req.body)))
})
