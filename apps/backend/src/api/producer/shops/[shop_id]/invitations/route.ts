import { type Invited, InviteSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, memberOf } from "../../../../../http/producer-actor"
import { inviteToShop } from "../../../../../member/invite"

/** Invites somebody, by mail or by a link that is told this once. */
export const POST = withProblems<Invited>(async (req, res) => {
  const { shopId, actor } = actingFor(req)
  const invited = await inviteToShop(req.scope, readBody(InviteSchema, req.body), {
    shopId,
    actor,
    locale: memberOf(req).locale,
  })
  res.status(201).json(invited)
})
