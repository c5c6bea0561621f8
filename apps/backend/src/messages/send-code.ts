import type { MedusaContainer } from "@medusajs/framework/types"
import { type SecretOutcome, sendSecret } from "./send-secret"

export { phoneChannelIsOn } from "./channels"

interface CodeMessage {
  /** One of the two. With both the phone is tried, and the e-mail where no phone channel exists. */
  phone?: string
  email?: string
  code: string
  locale: "vi" | "en"
  /** How long the code is good for. */
  minutes?: number
}

/**
 * Sends a one-time code, at most once. The message log tells that a code was sent, when and to whom; the code itself
 * stands only in what left (in demo mode: in the file under DATA_DIR).
 */
export async function sendCode(
  container: MedusaContainer,
  { phone, email, code, locale, minutes = 10 }: CodeMessage,
): Promise<SecretOutcome> {
  const message = { kind: "code", locale, secret: code, minutes } as const
  if (phone) {
    const outcome = await sendSecret(container, { ...message, channel: "phone", to: phone })
    if (outcome !== "off" || !email) return outcome
  }
  return email ? sendSecret(container, { ...message, channel: "mail", to: email }) : "off"
}
