import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Me, MemberSignInSchema } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { countGuess } from "../../../../account/guesses"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { memberBy } from "../../../../member/credentials"
import { signMemberIn, signMemberOut } from "../../../../member/login"
import { describeMe } from "../../../../member/me"

/** Signs in. An unknown contact and a wrong password are one answer, after the same work. */
export const POST = withProblems<Me>(async (req, res) => {
  const { contact: typed, password } = readBody(MemberSignInSchema, req.body)
  const contact = readContact(typed)
  await countGuess(req.scope, `member ${contact?.value ?? typed}`)
  const memberId = await memberBy(req.scope, contact, password)
  if (!memberId) throw new Refusal("wrong_credentials", "The contact or the password is wrong")
  await signMemberIn(req, res, memberId)
  res.status(201).json(await describeMe(req.scope, memberId))
})

/** Signs out everywhere. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await req.scope.resolve("member").endSessions(memberOf(req).memberId)
  await signMemberOut(req, res)
  res.status(204).end()
}
