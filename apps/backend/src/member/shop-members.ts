import type { MedusaContainer } from "@medusajs/framework/types"
import type { Invitation, ShopMember, ShopMembers } from "@ocop/contract"
import type { ShopActor } from "../http/producer-actor"
import { type InvitationRow, open } from "../modules/member/invitations"
import { live } from "../modules/member/memberships"
import { namesOf } from "./names"
import { sqlOf } from "./sql"

/** Who works in a shop now, owners first. Contacts and open invitations are the owner's to see. */
export async function readShopMembers(
  container: MedusaContainer,
  { shopId, memberId, role }: ShopActor,
): Promise<ShopMembers> {
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const rows: MemberOfShopRow[] = await live(sql, now)
    .join("member", "member.id", "membership.member_id")
    .where({ producer_id: shopId })
    .orderByRaw("kind desc, array_position(array['owner', 'manager', 'packer'], role), valid_from")
    .select("membership.*", "member.name", "member.phone", "member.email")
  const isOwner = role === "owner"
  const members = rows.map((row) => describe(row, { isMe: row.member_id === memberId, isOwner }))
  if (!isOwner) return { members, invitations: [] }
  const invitations: InvitationRow[] = await open(sql, now).where({ producer_id: shopId }).orderBy("issued_at", "desc")
  return { members, invitations: await describeInvitations(container, invitations) }
}

/** Invitations as an owner sees them; who invited stands there by name. */
export async function describeInvitations(container: MedusaContainer, rows: InvitationRow[]): Promise<Invitation[]> {
  const names = await namesOf(
    container,
    rows.map(({ invited_by }) => invited_by),
  )
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    isAssistant: row.kind === "assistant",
    email: row.email,
    expiresAt: row.expires_at.toISOString(),
    assistUntil: row.assist_until?.toISOString() ?? null,
    invitedBy: names.get(row.invited_by) ?? "",
  }))
}

interface MemberOfShopRow {
  id: string
  member_id: string
  name: string
  phone: string | null
  email: string | null
  role: ShopMember["role"]
  kind: string
  valid_from: Date
  valid_to: Date | null
}

const describe = (row: MemberOfShopRow, { isMe, isOwner }: { isMe: boolean; isOwner: boolean }): ShopMember => ({
  id: row.id,
  memberId: row.member_id,
  name: row.name,
  phone: isOwner || isMe ? row.phone : null,
  email: isOwner || isMe ? row.email : null,
  role: row.role,
  isAssistant: row.kind === "assistant",
  since: row.valid_from.toISOString(),
  until: row.valid_to?.toISOString() ?? null,
  isMe,
})
