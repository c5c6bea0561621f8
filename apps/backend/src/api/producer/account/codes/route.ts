import { type AskedCode, AskMemberCodeSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { askMemberCode } from "../../../../member/codes"

/** Sends a code. The answer does not say whether the contact is known. */
export const POST = withProblems<AskedCode>(async (req, res) => {
  res.status(202).json(await askMemberCode(req.scope, readBody(AskMemberCodeSchema, req.body)))
})
