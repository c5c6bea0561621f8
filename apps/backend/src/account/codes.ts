import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AskCode, AskedCode, CodePurpose } from "@ocop/contract"
import { CODE_MINUTES, CODE_PAUSE_SECONDS, type Contact, readContact } from "@ocop/domain"
import { traceOf } from "../http/error-answer"
import { Refusal } from "../http/problem"
import { phoneChannelIsOn } from "../messages/channels"
import { sendCode } from "../messages/send-code"

/** Every answer takes as long: a code that is being sent is not waited for, or a slow mail server would tell who is known. */
const ANSWER_AFTER_MS = 400

/** The contact that somebody typed. @throws Refusal invalid_fields when it is neither an e-mail nor a phone. */
export function contactOf(typed: string): Contact {
  const contact = readContact(typed)
  if (!contact) throw new Refusal("invalid_fields", "Neither an e-mail nor a phone", { contact: "not_a_contact" })
  return contact
}

/**
 * Sends a code where it makes sense: to reset a password only where there is an account. Every contact, known or not,
 * gets the same answer after the same time, and the same limits.
 * @throws Refusal too_many_requests when it is too early for another, not_allowed_now for a phone without a channel.
 */
export async function askCode(
  container: MedusaContainer,
  { purpose, contact: typed, locale = "vi" }: AskCode,
): Promise<AskedCode> {
  const contact = contactOf(typed)
  if (contact.kind === "phone" && !(await phoneChannelIsOn()))
    throw new Refusal("not_allowed_now", "This shop sends no messages to phones yet", { contact: "phone_off" })
  const [asked] = await Promise.all([issueAndSend(container, purpose, contact, locale), pause(ANSWER_AFTER_MS)])
  return asked
}

async function issueAndSend(
  container: MedusaContainer,
  purpose: CodePurpose,
  contact: Contact,
  locale: "vi" | "en",
): Promise<AskedCode> {
  const accounts = container.resolve("account")
  const now = await container.resolve("clock").now()
  const { code, wait } = await accounts.issueCode(purpose, contact, now)
  if (code === null) throw new Refusal("too_many_requests", `Another code may be sent in ${wait} s`)
  const isWanted = purpose !== "password_reset" || (await accounts.byContact(contact)) !== null
  if (isWanted) void send(container, { ...addressOf(contact), code, locale, minutes: CODE_MINUTES })
  return { againAfter: CODE_PAUSE_SECONDS, goodFor: CODE_MINUTES }
}

/** What became of it stands in the message log; here it is only told when it cannot even stand there. */
async function send(container: MedusaContainer, message: Parameters<typeof sendCode>[1]): Promise<void> {
  try {
    await sendCode(container, message)
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`A code was not sent: ${traceOf(error)}`)
  }
}

/** @throws Refusal code_wrong for anything but the last code that was sent there, in time. */
export async function requireCode(
  container: MedusaContainer,
  purpose: CodePurpose,
  contact: Contact,
  code: string,
): Promise<void> {
  const now = await container.resolve("clock").now()
  const isRight = await container.resolve("account").redeemCode(purpose, contact, code, now)
  if (!isRight) throw new Refusal("code_wrong", "This code is wrong or no longer good", { code: "wrong" })
}

const addressOf = ({ kind, value }: Contact) => (kind === "email" ? { email: value } : { phone: value })
