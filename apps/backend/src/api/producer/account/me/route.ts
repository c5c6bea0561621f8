import { ChangeMeSchema, type Me } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { describeMe } from "../../../../member/me"

/** Who is signed in, and their shops. */
export const GET = withProblems<Me>(async (req, res) => {
  res.json(await describeMe(req.scope, memberOf(req).memberId))
})

/** Another name or language. */
export const POST = withProblems<Me>(async (req, res) => {
  const { memberId } = memberOf(req)
  await req.scope.resolve("member").updateMembers({ id: memberId, ...readBody(ChangeMeSchema, req.body) })
  res.json(await describeMe(req.scope, memberId))
})
