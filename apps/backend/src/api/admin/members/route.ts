import { type AdminMemberList, AdminMemberQuerySchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../http/problem"
import { listMembers } from "../../../member/list-members"

/** Who signed up to run shops, the newest first. */
export const GET = withProblems<AdminMemberList>(async (req, res) => {
  res.json(await listMembers(req.scope, readBody(AdminMemberQuerySchema, req.query)))
})
