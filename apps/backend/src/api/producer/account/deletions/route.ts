import { ForgetMeSchema } from "@ocop/contract"
import { countGuess } from "../../../../account/guesses"
import { isPasswordOf } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { forgetMember } from "../../../../member/forget-me"
import { signMemberOut } from "../../../../member/login"

/** Whoever is signed in, and knows the password, is forgotten. */
export const POST = withProblems<void>(async (req, res) => {
  const { password } = readBody(ForgetMeSchema, req.body)
  const { memberId } = memberOf(req)
  await countGuess(req.scope, memberId)
  if (!(await isPasswordOf(req.scope, memberId, password)))
    throw new Refusal("invalid_fields", "The password is wrong", { password: "wrong" })
  await forgetMember(req.scope, memberId)
  await signMemberOut(req, res)
  res.status(204).end()
})
