import { InvitationTokenSchema, type Me } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { acceptInvitation } from "../../../../member/accept"
import { describeMe } from "../../../../member/me"

/** Whoever is signed in joins the shop. */
export const POST = withProblems<Me>(async (req, res) => {
  const member = memberOf(req)
  await acceptInvitation(req.scope, readBody(InvitationTokenSchema, req.body).token, member)
  res.status(201).json(await describeMe(req.scope, member.memberId))
})
