import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { HandedCode } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { nothingThere, type ShopActor } from "../http/producer-actor"
import { live } from "../modules/member/memberships"
import { HANDED_CODE_MINUTES, issueResetCode } from "../modules/member/reset-codes"
import { sqlOf } from "./sql"

/**
 * A code that somebody of the Admin hands over in person. It is told this once.
 * @throws NOT_FOUND for an unknown member.
 */
export const handOverAsOperator = (
  container: MedusaContainer,
  { memberId, actor }: { memberId: string; actor: string },
): Promise<HandedCode> => issue(container, { memberId, actor, isAssistant: false, forShop: null })

/**
 * A code that an assistant hands over to somebody of the shop that they assist. Whoever also works in a shop that this
 * assistant has no part in gets theirs from the operator: a code opens all of a person's shops.
 * @throws NOT_FOUND unless the shop has the membership; not_allowed_now with `member`: not_assistant, other_shops.
 */
export async function handOverAsAssistant(
  container: MedusaContainer,
  { membershipId, by }: { membershipId: string; by: ShopActor },
): Promise<HandedCode> {
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const membership = await live(sql, now)
    .where({ id: membershipId, producer_id: by.shopId, kind: "member" })
    .first<{ member_id: string } | undefined>("member_id")
  if (!membership) throw nothingThere()
  if (!by.isAssistant)
    throw new Refusal("not_allowed_now", "Codes are handed over by an assistant", { member: "not_assistant" })
  if (await worksElsewhere(sql, membership.member_id, by.memberId, now))
    throw new Refusal("not_allowed_now", "This person has other shops", { member: "other_shops" })
  const { actor, isAssistant, shopId: forShop } = by
  return issue(container, { memberId: membership.member_id, actor, isAssistant, forShop })
}

async function worksElsewhere(sql: Knex, memberId: string, assistantId: string, now: Date): Promise<boolean> {
  const assisted = live(sql, now).where({ member_id: assistantId, kind: "assistant" }).select("producer_id")
  const elsewhere = await live(sql, now).where({ member_id: memberId }).whereNotIn("producer_id", assisted).first("id")
  return elsewhere !== undefined
}

interface Issuing {
  memberId: string
  actor: string
  isAssistant: boolean
  forShop: string | null
}

async function issue(
  container: MedusaContainer,
  { memberId, actor, isAssistant, forShop }: Issuing,
): Promise<HandedCode> {
  const now = await container.resolve("clock").now()
  return sqlOf(container).transaction(async (trx) => {
    const member = await trx("member")
      .where({ id: memberId, deleted_at: null })
      .first<{ name: string } | undefined>("name")
    if (!member) throw nothingThere()
    const code = await issueResetCode(trx, { memberId, by: actor, now })
    await audit(trx, {
      actor,
      isAssistant,
      forShop,
      act: "member.code_handed_over",
      subject: `member:${memberId}`,
      after: { minutes: HANDED_CODE_MINUTES },
    })
    return { code, memberName: member.name, goodFor: HANDED_CODE_MINUTES }
  })
}
