import { answerData } from "../../../../account/answer-data"
import { withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { dataOfMember } from "../../../../member/my-data"

/** Everything that is held about whoever is signed in, as a file. */
export const GET = withProblems<unknown>(async (req, res) => {
  const { memberId } = memberOf(req)
  const { locale } = await req.scope.resolve("member").retrieveMember(memberId)
  answerData(req, res, await dataOfMember(req.scope, memberId, locale), locale)
})
