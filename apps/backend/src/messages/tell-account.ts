import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Contact } from "@ocop/domain"
import type { KnownAccount } from "../modules/account/service"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import type { MessageDraft } from "../modules/message/service"
import { phoneChannelIsOn } from "./channels"
import { composeAccountMessage } from "./compose"
import { marketOf } from "./letters/market"
import { maskedAddress } from "./mask-address"

/**
 * Tells every contact that an account had before that another one was added, or stands in its place: who took the
 * account over can change the contacts, but not what was said to the old ones. Queues only; a job sends.
 */
export async function tellOfContact(
  container: MedusaContainer,
  before: Pick<KnownAccount, "email" | "phone" | "locale">,
  added: Contact,
): Promise<void> {
  if (before[added.kind] === added.value) return
  const market = await marketOf(container)
  const cause = `contact_changed:${randomUUID()}`
  const draftTo = (kind: Contact["kind"], to: string): MessageDraft => {
    const facts = { market, contact: maskedAddress(added.value), kind: added.kind, isReplaced: kind === added.kind }
    const { subject, text, html, short } = composeAccountMessage("contact_changed", before.locale, facts)
    const shared = { kind: "contact_changed" as const, cause, locale: before.locale, orderId: null, expiresAt: null }
    return kind === "email"
      ? { ...shared, channel: "mail", to, subject, text, html }
      : { ...shared, channel: "phone", to, subject, text: short, html: null }
  }
  await container
    .resolve<MessageService>(MESSAGE)
    .queue([
      ...(before.email ? [draftTo("email", before.email)] : []),
      ...(before.phone && phoneChannelIsOn() ? [draftTo("phone", before.phone)] : []),
    ])
}
