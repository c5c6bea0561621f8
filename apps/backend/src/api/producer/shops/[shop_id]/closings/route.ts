import { AnnounceClosingSchema, type ShopProfile } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"
import { announceClosingWorkflow } from "../../../../../workflows/producer/announce-closing"
import { answerProfile } from "../answer-profile"

/** Announces days without sales. */
export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: producerId, actor: by } = actingFor(req)
  const closing = { ...readBody(AnnounceClosingSchema, req.body), producerId, by }
  await announceClosingWorkflow(req.scope).run({ input: { closing, mark: markOf(req) } })
  await answerProfile(req, res, 201)
})
