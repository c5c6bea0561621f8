import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AskedCode, AskMemberCode, MemberCodePurpose } from "@ocop/contract"
import { CODE_MINUTES, CODE_PAUSE_SECONDS, type Contact } from "@ocop/domain"
import { contactOf } from "../account/codes"
import { traceOf } from "../http/error-answer"
import { Refusal } from "../http/problem"
import { phoneChannelIsOn } from "../messages/channels"
import { sendCode } from "../messages/send-code"

/** Every answer takes as long, whether a code is on its way or not. */
const ANSWER_AFTER_MS = 400

/**
 * Sends a code to somebody who runs shops, or wants to: to reset a password only where somebody proved this contact.
 * Known and unknown contacts get one answer after one time, and the same limits.
 * @throws Refusal too_many_requests when it is too early for another, not_allowed_now for a phone without a channel.
 */
export async function askMemberCode(container: MedusaContainer, asked: AskMemberCode): Promise<AskedCode> {
  const contact = contactOf(asked.contact)
  if (contact.kind === "phone" && !phoneChannelIsOn())
    throw new Refusal("not_allowed_now", "This market sends no messages to phones yet", { contact: "phone_off" })
  const [answer] = await Promise.all([issueAndSend(container, contact, asked), pause(ANSWER_AFTER_MS)])
  return answer
}

async function issueAndSend(
  container: MedusaContainer,
  contact: Contact,
  { purpose, locale = "vi" }: AskMemberCode,
): Promise<AskedCode> {
  const members = container.resolve("member")
  const { code, wait } = await members.issueCode(purpose, contact, await container.resolve("clock").now())
  if (code === null) throw new Refusal("too_many_requests", `Another code may be sent in ${wait} s`)
  const isWanted = purpose !== "password_reset" || (await members.byProvedContact(contact)) !== null
  const to = contact.kind === "email" ? { email: contact.value } : { phone: contact.value }
  if (isWanted) void send(container, { ...to, code, locale, minutes: CODE_MINUTES })
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
export async function requireMemberCode(
  container: MedusaContainer,
  purpose: MemberCodePurpose,
  contact: Contact,
  code: string,
): Promise<void> {
  const now = await container.resolve("clock").now()
  if (!(await container.resolve("member").redeemCode(purpose, contact, code, now))) throw codeWrong()
}

export const codeWrong = (): Refusal =>
  new Refusal("code_wrong", "This code is wrong or no longer good", { code: "wrong" })
