import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ShopRole } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { nothingThere, type ShopActor } from "../http/producer-actor"
import { revokeInvitation } from "../modules/member/invitations"
import { ASSISTANT, changeRole, LAST_OWNER, leave, live, type MembershipRow } from "../modules/member/memberships"
import { sqlOf } from "./sql"

/** Who acts for which shop: an owner, or somebody of the Admin for whom `shopId` was looked up. */
type Acting = Pick<ShopActor, "shopId" | "actor" | "isAssistant">

/**
 * Gives a member of the shop another role.
 * @throws NOT_FOUND unless the shop has them; not_allowed_now with `role`: last_owner or assistant.
 */
export async function changeShopRole(
  container: MedusaContainer,
  { id, role, by }: { id: string; role: ShopRole; by: Acting },
): Promise<void> {
  const at = await container.resolve("clock").now()
  await inShop(container, async (trx) => {
    const before = await changeRole(trx, { id, producerId: by.shopId, role, at })
    if (!before) throw nothingThere()
    if (before.role === role) return
    await audit(trx, {
      ...mark(by),
      act: "member.role_changed",
      subject: `membership:${id}`,
      before: { member: before.member_id, role: before.role },
      after: { member: before.member_id, role },
    })
  })
}

/** Ends a membership or an assistance at once, and codes with it that an assistant handed over. @throws NOT_FOUND; not_allowed_now with `role`: last_owner. */
export async function endMembership(
  container: MedusaContainer,
  { id, by }: { id: string; by: Acting },
): Promise<MembershipRow> {
  const at = await container.resolve("clock").now()
  return inShop(container, async (trx) => {
    const before = await leave(trx, { id, producerId: by.shopId, at, by: by.actor })
    if (!before) throw nothingThere()
    const codes = { issued_by: `member:${before.member_id}`, used_at: null }
    if (before.kind === "assistant") await trx("member_reset_code").where(codes).update({ expires_at: at })
    const isOwn = by.actor === `member:${before.member_id}`
    await audit(trx, {
      ...mark(by),
      act: before.kind === "assistant" ? "assistance.ended" : isOwn ? "member.left" : "member.removed",
      subject: `membership:${id}`,
      before: { member: before.member_id, role: before.role },
    })
    return before
  })
}

/** Whoever acts leaves the shop. @throws as `endMembership` does. */
export async function leaveShop(container: MedusaContainer, by: ShopActor): Promise<void> {
  const now = await container.resolve("clock").now()
  const own = await live(sqlOf(container), now)
    .where({ member_id: by.memberId, producer_id: by.shopId })
    .first<{ id: string } | undefined>("id")
  if (!own) throw nothingThere()
  await endMembership(container, { id: own.id, by })
}

/** Takes an open invitation of the shop back. @throws NOT_FOUND */
export async function withdrawInvitation(
  container: MedusaContainer,
  { id, by }: { id: string; by: Acting },
): Promise<void> {
  const now = await container.resolve("clock").now()
  await sqlOf(container).transaction(async (trx) => {
    const before = await revokeInvitation(trx, { id, producerId: by.shopId, now })
    if (!before) throw nothingThere()
    await audit(trx, {
      ...mark(by),
      act: "member.invitation_withdrawn",
      subject: `member_invitation:${id}`,
      before: { role: before.role },
    })
  })
}

const mark = ({ shopId, actor, isAssistant }: Acting) => ({ actor, isAssistant, forShop: shopId })

/** One transaction, whose refusals have the words of the contract. */
async function inShop<Result>(container: MedusaContainer, act: (trx: Knex) => Promise<Result>): Promise<Result> {
  try {
    return await sqlOf(container).transaction(act)
  } catch (error) {
    const code = error instanceof MedusaError ? error.code : undefined
    if (code !== LAST_OWNER && code !== ASSISTANT) throw error
    throw new Refusal("not_allowed_now", "This shop keeps its owner, and an assistant its rights", { role: code })
  }
}
