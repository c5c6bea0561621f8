import { ResetMemberPasswordSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { resetPassword } from "../../../../member/reset-password"

/** A new password for whoever has a code, sent or handed over. */
export const POST = withProblems<void>(async (req, res) => {
  await resetPassword(req.scope, readBody(ResetMemberPasswordSchema, req.body))
  res.status(204).end()
})
