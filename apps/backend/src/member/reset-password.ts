import type { MedusaContainer } from "@medusajs/framework/types"
import type { ResetMemberPassword } from "@ocop/contract"
import type { Contact } from "@ocop/domain"
import { contactOf } from "../account/codes"
import { countGuess } from "../account/guesses"
import { changePassword, requireGoodPassword } from "../account/passwords"
import { audit } from "../audit/write"
import { redeemResetCode } from "../modules/member/reset-codes"
import { codeWrong, requireMemberCode } from "./codes"
import { sqlOf } from "./sql"

const SENT = /^\d{6}$/

/**
 * A new password for whoever has a code: one that was sent to a proved contact, or one that somebody handed over. Every
 * login so far ends. @throws Refusal code_wrong, the same for unknown contacts.
 */
export async function resetPassword(
  container: MedusaContainer,
  { contact: typed, code, password }: ResetMemberPassword,
): Promise<void> {
  const contact = contactOf(typed)
  requireGoodPassword(password, [contact.value])
  await countGuess(container, `member reset ${contact.value}`)
  const { memberId, issuedBy } = await (SENT.test(code)
    ? bySentCode(container, contact, code)
    : byHandedCode(container, contact, code))
  await changePassword(container, memberId, password)
  await container.resolve("member").endSessions(memberId)
  await audit(container, {
    actor: `member:${memberId}`,
    forShop: null,
    act: "member.password_reset",
    subject: `member:${memberId}`,
    after: issuedBy ? { handedOverBy: issuedBy } : { sentTo: contact.kind },
  })
}

interface Redeemed {
  memberId: string
  issuedBy: string | null
}

async function bySentCode(container: MedusaContainer, contact: Contact, code: string): Promise<Redeemed> {
  await requireMemberCode(container, "password_reset", contact, code)
  const member = await container.resolve("member").byProvedContact(contact)
  if (!member) throw codeWrong()
  return { memberId: member.id, issuedBy: null }
}

async function byHandedCode(container: MedusaContainer, contact: Contact, typed: string): Promise<Redeemed> {
  const now = await container.resolve("clock").now()
  return sqlOf(container).transaction(async (trx) => {
    const redeemed = await redeemResetCode(trx, { contact, typed, now })
    if (!redeemed) throw codeWrong()
    await trx("member").where({ id: redeemed.memberId }).update({ reset_by_hand_at: now })
    return redeemed
  })
}
