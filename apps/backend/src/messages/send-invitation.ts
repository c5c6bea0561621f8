import type { MedusaContainer } from "@medusajs/framework/types"
import { MAILED_DAYS } from "../modules/member/invitations"
import { type SecretOutcome, sendSecret } from "./send-secret"

interface InvitationMessage {
  email: string
  /** The whole address of the page, with its token. */
  link: string
  locale: "vi" | "en"
  shop: string
  inviter: string
}

/** Mails somebody a way into a shop, at most once; the log keeps no link. */
export const sendInvitation = (
  container: MedusaContainer,
  { email, link, locale, shop, inviter }: InvitationMessage,
): Promise<SecretOutcome> =>
  sendSecret(container, {
    kind: "shop_invitation",
    channel: "mail",
    to: email,
    locale,
    secret: link,
    minutes: MAILED_DAYS * 1440,
    invitation: { shop, inviter },
  })
