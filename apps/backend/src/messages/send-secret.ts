import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { normalizePhone } from "@ocop/domain"
import { MESSAGE } from "../modules/message"
import type { ChannelName, SecretKind } from "../modules/message/kinds"
import type MessageService from "../modules/message/service"
import type { MessageDraft } from "../modules/message/service"
import { channelOf } from "./channels"
import { composeSecretMessage } from "./compose"
import { marketOf } from "./letters/market"
import { sendMessage } from "./send-message"

/** Longer than a channel may take. */
const LEASE_SECONDS = 60

/** `off`: there is no such channel here. `refused`: the address takes nothing. `failed`: the other side did not answer. */
export type SecretOutcome = "sent" | "refused" | "failed" | "off"

interface SecretMessage {
  kind: SecretKind
  channel: ChannelName
  to: string
  locale: "vi" | "en"
  /** The code or the link. It is written into what leaves, and nowhere else. */
  secret: string
  minutes: number
  invitation?: { shop: string; inviter: string }
}

/** Sends a code or a link at once and at most once: nobody kept the secret, so nobody can try again. */
export async function sendSecret(
  container: MedusaContainer,
  { kind, channel, to, locale, secret, minutes, invitation }: SecretMessage,
): Promise<SecretOutcome> {
  if (!channelOf(container, channel)) return "off"
  const market = await marketOf(container)
  const { subject, text, html, short } = composeSecretMessage(kind, locale, { market, minutes, invitation })
  const isMail = channel === "mail"
  const draft: MessageDraft = {
    ...{ kind, channel, locale, subject, orderId: null, expiresAt: null },
    cause: `${kind}:${randomUUID()}`,
    to: isMail ? to.trim() : (normalizePhone(to) ?? to),
    text: isMail ? text : short,
    html: isMail ? html : null,
  }
  const id = await container.resolve<MessageService>(MESSAGE).queueSecret(draft, LEASE_SECONDS)
  const outcome = await sendMessage(container, { ...draft, id, attempts: 1 }, secret)
  return outcome === "later" ? "failed" : outcome
}
