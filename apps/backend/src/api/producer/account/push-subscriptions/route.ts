import { PushSubscriptionBody } from "@ocop/contract"
import { environment } from "../../../../config/environment"
import { Refusal, readBody, withProblems } from "../../../../http/problem"
import { memberOf } from "../../../../http/producer-actor"
import { isPushService } from "../../../../messages/channels/push-services"
import { MESSAGE } from "../../../../modules/message"
import type MessageService from "../../../../modules/message/service"

/** This browser shows notices to whoever is signed in. */
export const POST = withProblems<Record<string, never>>(async (req, res) => {
  const { memberId, locale } = memberOf(req)
  const { push } = environment()
  if (!push) throw new Refusal("not_allowed_now", "Notices are off", { push: "off" })
  const { endpoint, keys } = readBody(PushSubscriptionBody, req.body)
  if (!isPushService(endpoint, push.hosts))
    throw new Refusal("invalid_fields", "No push service known here", { endpoint: "unknown_service" })
  await req.scope.resolve<MessageService>(MESSAGE).subscribe(memberId, { endpoint, ...keys, locale })
  res.status(201).json({})
})
