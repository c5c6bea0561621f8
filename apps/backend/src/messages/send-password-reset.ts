import type { MedusaContainer } from "@medusajs/framework/types"
import { type SecretOutcome, sendSecret } from "./send-secret"

interface ResetMessage {
  email: string
  /** The whole address of the page, with its token. */
  link: string
  locale: "vi" | "en"
  minutes?: number
}

/** Sends the link that sets a new password, at most once; the log keeps no link. */
export const sendPasswordReset = (
  container: MedusaContainer,
  { email, link, locale, minutes = 15 }: ResetMessage,
): Promise<SecretOutcome> =>
  sendSecret(container, { kind: "password_reset", channel: "mail", to: email, locale, secret: link, minutes })
