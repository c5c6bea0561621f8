import { ChangeMemberPasswordSchema } from "@ocop/contract"
import { countGuess } from "../../../../account/guesses"
import { changePassword, isPasswordOf, requireGoodPassword } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { signMemberIn } from "../../../../member/login"

/** Another password, for whoever knows the one before; every other browser is signed out. */
export const POST = withProblems<void>(async (req, res) => {
  const { current, password } = readBody(ChangeMemberPasswordSchema, req.body)
  const { memberId } = memberOf(req)
  const members = req.scope.resolve("member")
  const { email, phone } = await members.retrieveMember(memberId)
  requireGoodPassword(password, [email, phone])
  await countGuess(req.scope, memberId)
  if (!(await isPasswordOf(req.scope, memberId, current)))
    throw new Refusal("invalid_fields", "The current password is wrong", { current: "wrong" })
  await changePassword(req.scope, memberId, password)
  await members.endSessions(memberId)
  await signMemberIn(req, res, memberId)
  res.status(204).end()
})
