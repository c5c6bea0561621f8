import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ShopRole } from "@ocop/contract"

export interface MembershipRow {
  id: string
  member_id: string
  producer_id: string
  role: ShopRole
  kind: "member" | "assistant"
  valid_from: Date
  valid_to: Date | null
}

export interface Joining {
  memberId: string
  producerId: string
  role: ShopRole
  kind?: "member" | "assistant"
  /** Business time. An assistance has its end. */
  from: Date
  to?: Date | null
  /** Who let them in; null: whoever founded the shop. */
  by: string | null
}

/**
 * Lets somebody into a shop; answers the membership's id.
 * @throws DUPLICATE_ERROR when they are in already, also as an assistant.
 */
export async function join(trx: Knex, joining: Joining): Promise<string> {
  const { memberId, producerId, role, kind = "member", from, to = null, by } = joining
  await lockShop(trx, producerId)
  const present = await lasting(trx, from).where({ member_id: memberId, producer_id: producerId }).first("id")
  if (present) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, "This person is in this shop already")
  const id = generateEntityId("", "mship")
  await trx("membership").insert({
    id,
    member_id: memberId,
    producer_id: producerId,
    role,
    kind,
    valid_from: from,
    valid_to: to,
    invited_by: by,
  })
  return id
}

/**
 * Gives a member another role; answers what they were, or null when the shop has no such membership now.
 * @throws NOT_ALLOWED for an assistant, and for the last owner.
 */
export async function changeRole(
  trx: Knex,
  { id, producerId, role, at }: { id: string; producerId: string; role: ShopRole; at: Date },
): Promise<MembershipRow | null> {
  const row = await lockedMembership(trx, id, producerId, at)
  if (!row) return null
  if (row.kind === "assistant")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "An assistant has no other role", ASSISTANT)
  if (row.role === "owner" && role !== "owner") await requireAnotherOwner(trx, row, at)
  await trx("membership").where({ id }).update({ role, updated_at: trx.fn.now() })
  return row
}

/**
 * Ends a membership at once; answers what it was, or null when the shop has no such membership now.
 * @throws NOT_ALLOWED for the last owner.
 */
export async function leave(
  trx: Knex,
  { id, producerId, at, by }: { id: string; producerId: string; at: Date; by: string },
): Promise<MembershipRow | null> {
  const row = await lockedMembership(trx, id, producerId, at)
  if (!row) return null
  if (row.role === "owner") await requireAnotherOwner(trx, row, at)
  await trx("membership")
    .where({ id })
    .update({ valid_to: trx.raw("greatest(?, valid_from)", [at]), ended_by: by, updated_at: trx.fn.now() })
  return row
}

/** Memberships that count at a moment: begun, and neither over nor ended by somebody. */
export const live = (sql: Knex, at: Date): Knex.QueryBuilder => lasting(sql, at).where("valid_from", "<=", at)

/**
 * Memberships that nobody ended and that time did not end. Acts ask for these under the lock: their moments were taken
 * before it, in any order, so that what another act wrote a moment "later" counts all the same.
 */
export const lasting = (sql: Knex, at: Date): Knex.QueryBuilder =>
  sql("membership")
    .where((now) => now.whereNull("valid_to").orWhere("valid_to", ">", at))
    .whereNull("ended_by")
    .whereNull("membership.deleted_at")

/** `code` of the refusals, for whoever words them. */
export const LAST_OWNER = "last_owner"
export const ASSISTANT = "assistant"

/** Who is in a shop changes one act at a time: two owners who remove each other cannot both succeed. */
export async function lockShop(trx: Knex, producerId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`members of ${producerId}`])
}

async function lockedMembership(
  trx: Knex,
  id: string,
  producerId: string,
  at: Date,
): Promise<MembershipRow | undefined> {
  await lockShop(trx, producerId)
  return lasting(trx, at).where({ id, producer_id: producerId }).first()
}

/** Whether somebody besides this membership owns the shop. */
export async function hasAnotherOwner(
  trx: Knex,
  { id, producer_id }: Pick<MembershipRow, "id" | "producer_id">,
  at: Date,
): Promise<boolean> {
  const another = await lasting(trx, at).where({ producer_id, role: "owner" }).whereNot({ id }).first("id")
  return another !== undefined
}

async function requireAnotherOwner(trx: Knex, row: MembershipRow, at: Date): Promise<void> {
  if (!(await hasAnotherOwner(trx, row, at)))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A shop keeps at least one owner", LAST_OWNER)
}
