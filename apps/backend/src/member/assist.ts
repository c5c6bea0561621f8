import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Assist } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { nothingThere } from "../http/producer-actor"
import { join, live } from "../modules/member/memberships"
import { endOfAssistance } from "./assistance-end"
import { endMembership } from "./change-members"
import { sqlOf } from "./sql"

/**
 * The operator lets a person who signed up act for a shop until the end of a day; answers the membership's id.
 * @throws NOT_FOUND for an unknown person or shop; not_allowed_now with `member`: already_in.
 */
export async function beginAssistance(
  container: MedusaContainer,
  { memberId, producerId, until }: Assist,
  actor: string,
): Promise<string> {
  const now = await container.resolve("clock").now()
  const to = endOfAssistance(until, now)
  return sqlOf(container).transaction(async (trx) => {
    await requireBoth(trx, memberId, producerId)
    const present = await live(trx, now).where({ member_id: memberId, producer_id: producerId }).first("id")
    if (present) throw new Refusal("not_allowed_now", "This person is in this shop already", { member: "already_in" })
    const joining = { memberId, producerId, role: "manager", kind: "assistant", from: now, to, by: actor } as const
    const id = await join(trx, joining)
    await audit(trx, {
      actor,
      forShop: producerId,
      act: "assistance.begun",
      subject: `membership:${id}`,
      after: { member: memberId, until },
    })
    return id
  })
}

/** Ends any shop's assistance. @throws NOT_FOUND for whatever is not a running assistance. */
export async function endAssistance(container: MedusaContainer, id: string, actor: string): Promise<void> {
  const now = await container.resolve("clock").now()
  const running = await live(sqlOf(container), now)
    .where({ id, kind: "assistant" })
    .first<{ producer_id: string } | undefined>("producer_id")
  if (!running) throw nothingThere()
  await endMembership(container, { id, by: { shopId: running.producer_id, actor, isAssistant: false } })
}

async function requireBoth(sql: Knex, memberId: string, producerId: string): Promise<void> {
  const [member, producer] = await Promise.all([
    sql("member").where({ id: memberId, deleted_at: null }).first("id"),
    sql("producer").where({ id: producerId, deleted_at: null }).first("id"),
  ])
  if (!member || !producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such person or shop")
}
