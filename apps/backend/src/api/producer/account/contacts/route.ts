import { AddMemberContactSchema, type Me } from "@ocop/contract"
import { contactOf } from "../../../../account/codes"
import { countGuess } from "../../../../account/guesses"
import { isPasswordOf } from "../../../../account/passwords"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { requireMemberCode } from "../../../../member/codes"
import { describeMe } from "../../../../member/me"

/**
 * Adds a proved e-mail or phone, or proves the one that stands there, for whoever knows the password: a browser left
 * open is not enough to take the account away.
 */
export const POST = withProblems<Me>(async (req, res) => {
  const { contact: typed, code, password } = readBody(AddMemberContactSchema, req.body)
  const { memberId } = memberOf(req)
  const contact = contactOf(typed)
  await countGuess(req.scope, memberId)
  if (!(await isPasswordOf(req.scope, memberId, password)))
    throw new Refusal("wrong_credentials", "The password is wrong", { password: "wrong" })
  await requireMemberCode(req.scope, "contact", contact, code)
  const members = req.scope.resolve("member")
  const owner = await members.byProvedContact(contact)
  if (owner && owner.id !== memberId) throw new Refusal("account_exists", "This contact has another account")
  await members.prove(memberId, contact, await req.scope.resolve("clock").now())
  res.status(201).json(await describeMe(req.scope, memberId))
})
