import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { InvitationPreview } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import type { SignedInMember } from "../http/producer-actor"
import { maskedAddress } from "../messages/mask-address"
import { type InvitationRow, invitationOf, useInvitation } from "../modules/member/invitations"
import { join, live } from "../modules/member/memberships"
import { lastDayOf } from "./assistance-end"
import { namesOf } from "./names"
import { sqlOf } from "./sql"

/** What somebody is invited to. @throws NOT_FOUND, the same for an unknown, used, expired or revoked link. */
export async function previewInvitation(container: MedusaContainer, token: string): Promise<InvitationPreview> {
  const sql = sqlOf(container)
  const row = await standingInvitation(sql, token, await container.resolve("clock").now())
  const [shop, names] = await Promise.all([
    sql("producer").where({ id: row.producer_id }).first<{ name: string }>("name"),
    namesOf(container, [row.invited_by]),
  ])
  return {
    shopName: shop.name,
    role: row.role,
    isAssistant: row.kind === "assistant",
    invitedBy: names.get(row.invited_by) ?? "",
    expiresAt: row.expires_at.toISOString(),
    assistUntil: row.assist_until?.toISOString() ?? null,
    forEmail: row.email && maskedAddress(row.email),
  }
}

/**
 * Lets whoever is signed in into the shop, once.
 * @throws NOT_FOUND as above; not_allowed_now with `invitation`: other_mailbox, or already_in (it is not used up then).
 */
export async function acceptInvitation(
  container: MedusaContainer,
  token: string,
  { memberId, actor }: SignedInMember,
): Promise<void> {
  const now = await container.resolve("clock").now()
  await sqlOf(container).transaction(async (trx) => {
    const row = await standingInvitation(trx, token, now)
    if (row.email) await requireMailbox(trx, memberId, row.email)
    const to = row.assist_until
    const { producer_id: producerId, role, kind } = row
    const membershipId = await joining(() =>
      join(trx, { memberId, producerId, role, kind, from: now, to, by: row.invited_by }),
    )
    if (!(await useInvitation(trx, row.id, memberId, now))) throw gone()
    await audit(trx, {
      actor,
      isAssistant: kind === "assistant",
      forShop: producerId,
      act: kind === "assistant" ? "assistance.begun" : "member.joined",
      subject: `membership:${membershipId}`,
      after: { role, invitedBy: row.invited_by, ...(to && { until: lastDayOf(to) }) },
    })
  })
}

/** An open invitation of somebody who still may invite: with the inviter's own rights their invitations end. */
async function standingInvitation(sql: Knex, token: string, now: Date): Promise<InvitationRow> {
  const row = await invitationOf(sql, token, now)
  if (!row || !(await mayStillInvite(sql, row, now))) throw gone()
  return row
}

async function mayStillInvite(sql: Knex, { invited_by, producer_id }: InvitationRow, now: Date): Promise<boolean> {
  const [kind, id] = invited_by.split(":", 2)
  if (kind === "user") return (await sql("officer").where({ user_id: id, role: "operator" }).first("id")) !== undefined
  const owner = await live(sql, now).where({ member_id: id, producer_id, role: "owner" }).first("id")
  return owner !== undefined
}

async function requireMailbox(sql: Knex, memberId: string, email: string): Promise<void> {
  const member = await sql("member").where({ id: memberId }).first<{ email: string | null }>("email")
  if (member.email !== email)
    throw new Refusal("not_allowed_now", "This invitation went to another mailbox", { invitation: "other_mailbox" })
}

async function joining(act: () => Promise<string>): Promise<string> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.DUPLICATE_ERROR)
      throw new Refusal("not_allowed_now", "You are in this shop already", { invitation: "already_in" })
    throw error
  }
}

const gone = () => new MedusaError(MedusaError.Types.NOT_FOUND, "This invitation is no longer good")
