import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Invite, Invited } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { audit } from "../audit/write"
import { environment } from "../config/environment"
import { traceOf } from "../http/error-answer"
import { Refusal } from "../http/problem"
import { sendInvitation } from "../messages/send-invitation"
import { type InvitationRow, invite } from "../modules/member/invitations"
import { endOfAssistance } from "./assistance-end"
import { namesOf } from "./names"
import { describeInvitations } from "./shop-members"
import { sqlOf } from "./sql"

interface Inviting {
  shopId: string
  /** `member:<id>` of an owner, or `user:<id>`. */
  actor: string
  locale: "vi" | "en"
}

/**
 * Invites somebody into a shop. By mail only that mailbox's owner can accept; a link to be shared is told once, here, and
 * never makes an owner. @throws Refusal invalid_fields
 */
export async function inviteToShop(
  container: MedusaContainer,
  { role, email: typed, assistUntil }: Invite,
  { shopId, actor, locale }: Inviting,
): Promise<Invited> {
  const email = typed ? emailOf(typed) : null
  if (role === "owner" && !email)
    throw new Refusal("invalid_fields", "An owner is invited by mail", { role: "owner_by_mail" })
  if (assistUntil && role !== "manager")
    throw new Refusal("invalid_fields", "An assistant has a manager's rights", { role: "assistant_manages" })
  const now = await container.resolve("clock").now()
  const ends = assistUntil ? endOfAssistance(assistUntil, now) : null
  const sql = sqlOf(container)
  const { id, token } = await sql.transaction(async (trx) => {
    const made = await invite(trx, { producerId: shopId, role, email, assistUntil: ends, by: actor, now })
    await audit(trx, {
      actor,
      forShop: shopId,
      act: ends ? "assistance.offered" : "member.invited",
      subject: `member_invitation:${made.id}`,
      after: { role, by: email ? "mail" : "link", ...(assistUntil && { until: assistUntil }) },
    })
    return made
  })
  const row: InvitationRow = await sql("member_invitation").where({ id }).first()
  const [invitation] = await describeInvitations(container, [row])
  if (!invitation) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Invitation ${id} is gone`)
  const link = `${environment().PORTAL_URL}/loi-moi#${token}`
  if (!email) return { invitation, link }
  void mail(container, { email, link, shopId, actor, locale })
  return { invitation, link: null }
}

async function mail(
  container: MedusaContainer,
  { email, link, shopId, actor, locale }: Inviting & { email: string; link: string },
): Promise<void> {
  try {
    const sql: Knex = sqlOf(container)
    const [shop, names] = await Promise.all([
      sql("producer").where({ id: shopId }).first<{ name: string }>("name"),
      namesOf(container, [actor]),
    ])
    await sendInvitation(container, { email, link, locale, shop: shop.name, inviter: names.get(actor) ?? "" })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`An invitation was not sent: ${traceOf(error)}`)
  }
}

function emailOf(typed: string): string {
  const contact = readContact(typed)
  if (contact?.kind !== "email")
    throw new Refusal("invalid_fields", "Not an e-mail address", { email: "not_a_contact" })
  return contact.value
}
