import { type Me, RegisterMemberSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { signMemberIn } from "../../../../member/login"
import { describeMe } from "../../../../member/me"
import { registerMember } from "../../../../member/register"

/** Signs a person up and in. */
export const POST = withProblems<Me>(async (req, res) => {
  const memberId = await registerMember(req.scope, readBody(RegisterMemberSchema, req.body))
  await signMemberIn(req, res, memberId)
  res.status(201).json(await describeMe(req.scope, memberId))
})
