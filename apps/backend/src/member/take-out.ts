import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopRole } from "@ocop/contract"
import { hasAnotherOwner, lasting, lockShop } from "../modules/member/memberships"

export interface PaperFileRow {
  file_id: string
}

export interface Left {
  shops: { producerId: string; role: ShopRole }[]
  /** Files of shops that went with their only owner. */
  papers: PaperFileRow[]
}

/** What stands where a name was. */
const BLOTTED = "(đã xóa)"

/**
 * Takes a person out of the shops and out of every table of members; the membership's rows stay without a name.
 * Answers "last_owner", with nothing to keep of the transaction, where a shop beyond its draft would have no owner left.
 */
export async function takeOut(trx: Knex.Transaction, memberId: string, at: Date): Promise<Left | "last_owner"> {
  const shops: Left["shops"] = []
  const papers: PaperFileRow[] = []
  for (let next = await nextOf(trx, memberId, at); next; next = await nextOf(trx, memberId, at)) {
    await lockShop(trx, next.producer_id)
    // Read anew: the role may have changed, or the membership ended, while the lock was waited for.
    const found = await membershipsOf(trx, memberId, at).where({ "membership.id": next.id }).first()
    if (!found) continue
    const isLast = found.role === "owner" && !(await hasAnotherOwner(trx, found, at))
    if (isLast && found.status !== "draft") return "last_owner"
    await trx("membership")
      .where({ id: found.id })
      .update({ valid_to: trx.raw("greatest(?, valid_from)", [at]), ended_by: `member:${memberId}` })
    if (isLast) papers.push(...(await dropDraft(trx, found.producer_id)))
    shops.push({ producerId: found.producer_id, role: found.role })
  }
  for (const table of ["member_session", "member_reset_code"]) await trx(table).where({ member_id: memberId }).delete()
  await trx("member_invitation")
    .where({ used_by: memberId })
    .update({ email: trx.raw("case when email is not null then ? end", [BLOTTED]) })
  await trx("member").where({ id: memberId }).update({
    name: BLOTTED,
    phone: null,
    phone_verified_at: null,
    email: null,
    email_verified_at: null,
    deleted_at: trx.fn.now(),
  })
  return { shops, papers }
}

interface Standing {
  id: string
  producer_id: string
  role: ShopRole
  status: string
}

const membershipsOf = (trx: Knex.Transaction, memberId: string, at: Date): Knex.QueryBuilder<Standing, Standing[]> =>
  lasting(trx, at)
    .join("producer", "producer.id", "membership.producer_id")
    .where({ "membership.member_id": memberId, "producer.deleted_at": null })
    .orderBy("membership.producer_id")
    .select("membership.id", "membership.producer_id", "membership.role", "producer.status")

/** Asked after every shop: one that was joined while another one's lock was waited for is left too. */
const nextOf = (trx: Knex.Transaction, memberId: string, at: Date): Promise<Standing | undefined> =>
  membershipsOf(trx, memberId, at).first()

/** Nobody but its only owner ever saw it. */
async function dropDraft(trx: Knex.Transaction, producerId: string): Promise<PaperFileRow[]> {
  await trx("producer").where({ id: producerId, status: "draft" }).update({ deleted_at: trx.fn.now() })
  return trx("producer_paper").where({ producer_id: producerId }).delete().returning("file_id")
}
