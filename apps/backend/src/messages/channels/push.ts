import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateRequestDetails } from "web-push"
import type { PushKeys } from "../../config/push-environment"
import { AddressRefused, type Channel, type Outgoing } from "./channel"
import { isPushService } from "./push-services"

interface Subscription {
  id: string
  endpoint: string
  p256dh: string
  auth: string
}

/** A push service keeps a notice so long for a phone that is off; a day later a new parcel is old news. */
const TTL_SECONDS = 24 * 3600
const PATIENCE_MS = 15_000
/** The browser took its permission back, or is gone (RFC 8030 section 7.3). */
const GONE = new Set([404, 410])

/**
 * Notices on the screens of one member: `to` is the member. Encrypted for each browser (RFC 8291); the browser makers'
 * servers pass on what they cannot read. A subscription that its service calls dead is dropped.
 */
export function pushChannel(sql: Knex, keys: PushKeys, subject: string): Channel {
  return {
    async send(message) {
      const subscriptions: Subscription[] = await sql("push_subscription")
        .where({ member_id: message.to, deleted_at: null })
        .select("id", "endpoint", "p256dh", "auth")
      const outcomes = await Promise.all(subscriptions.map((each) => pushTo(each, message, keys, subject)))
      const dead = subscriptions.filter((_, index) => outcomes[index] === "gone").map(({ id }) => id)
      if (dead.length > 0) await sql("push_subscription").whereIn("id", dead).delete()
      const sent = outcomes.filter((outcome) => outcome === "sent").length
      if (sent > 0) return { via: "push", reference: `${sent}/${subscriptions.length}` }
      if (dead.length === subscriptions.length) throw new AddressRefused("No screen takes notices any more")
      throw new Error(`No push service took it: ${outcomes.join(", ")}`)
    },
  }
}

/** "sent", "gone", or what the push service said. Never throws. */
async function pushTo(to: Subscription, message: Outgoing, keys: PushKeys, subject: string): Promise<string> {
  if (!isPushService(to.endpoint, keys.hosts)) return "gone"
  try {
    const { endpoint, method, headers, body } = generateRequestDetails(
      { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
      message.text,
      {
        vapidDetails: { subject, publicKey: keys.publicKey, privateKey: keys.privateKey },
        TTL: TTL_SECONDS,
        urgency: "normal",
        contentEncoding: "aes128gcm",
      },
    )
    const answer = await fetch(endpoint, {
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: body ? new Uint8Array(body) : null,
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await answer.body?.cancel()
    if (answer.ok) return "sent"
    return GONE.has(answer.status) ? "gone" : `status ${answer.status}`
  } catch (error) {
    return error instanceof Error ? error.name : "unknown"
  }
}
