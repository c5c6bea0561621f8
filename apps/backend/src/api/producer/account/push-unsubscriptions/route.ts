import { PushUnsubscriptionBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { MESSAGE } from "../../../../modules/message"
import type MessageService from "../../../../modules/message/service"

/** This browser shows none any more. In a body, since an address in a path would stand in logs. */
export const POST = withProblems<Record<string, never>>(async (req, res) => {
  const { endpoint } = readBody(PushUnsubscriptionBody, req.body)
  await req.scope.resolve<MessageService>(MESSAGE).unsubscribe(memberOf(req).memberId, endpoint)
  res.json({})
})
