import { ChangeShopMemberSchema, type ShopMembers } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { changeShopRole, endMembership } from "../../../../../../member/change-members"
import { readShopMembers } from "../../../../../../member/shop-members"

/** Another role. */
export const POST = withProblems<ShopMembers>(async (req, res) => {
  const by = actingFor(req)
  const { role } = readBody(ChangeShopMemberSchema, req.body)
  await changeShopRole(req.scope, { id: req.params.id ?? "", role, by })
  // An owner who stepped down sees what a manager sees.
  const isOwn = (await readShopMembers(req.scope, by)).members.find(({ isMe }) => isMe)
  res.json(await readShopMembers(req.scope, { ...by, role: isOwn?.role ?? by.role }))
})

/** Ends a membership, at once. */
export const DELETE = withProblems<void>(async (req, res) => {
  await endMembership(req.scope, { id: req.params.id ?? "", by: actingFor(req) })
  res.status(204).end()
})
