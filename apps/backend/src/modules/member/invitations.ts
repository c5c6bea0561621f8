import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ShopRole } from "@ocop/contract"
import { hashOfToken } from "./sessions"

const DAY_MS = 86_400_000
/** A letter may lie for a week; a link that anybody could use, two days. */
export const MAILED_DAYS = 7
export const SHARED_DAYS = 2
const TOKEN_BYTES = 24

export interface InvitationRow {
  id: string
  producer_id: string
  role: ShopRole
  kind: "member" | "assistant"
  email: string | null
  invited_by: string
  issued_at: Date
  expires_at: Date
  assist_until: Date | null
}

export interface InvitationDraft {
  producerId: string
  role: ShopRole
  /** Whom it is mailed to; null: a link to be shared. */
  email: string | null
  /** End of the assistance that comes of it; null: it makes a member. */
  assistUntil: Date | null
  by: string
  now: Date
}

/** Writes an invitation down; its token is told this once. */
export async function invite(
  trx: Knex,
  { producerId, role, email, assistUntil, by, now }: InvitationDraft,
): Promise<{ id: string; token: string }> {
  const id = generateEntityId("", "minv")
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  await trx("member_invitation").insert({
    id,
    producer_id: producerId,
    role,
    kind: assistUntil ? "assistant" : "member",
    email,
    token_hash: hashOfToken(token),
    invited_by: by,
    issued_at: now,
    expires_at: new Date(now.getTime() + (email ? MAILED_DAYS : SHARED_DAYS) * DAY_MS),
    assist_until: assistUntil,
  })
  return { id, token }
}

/** Invitations that can still be accepted. */
export const open = (sql: Knex, now: Date): Knex.QueryBuilder =>
  sql("member_invitation")
    .where({ used_at: null, revoked_at: null, deleted_at: null })
    .where("expires_at", ">", now)
    .where((still) => still.whereNull("assist_until").orWhere("assist_until", ">", now))

/** The open invitation behind a link, or null; nobody hears whether there ever was one. */
export async function invitationOf(sql: Knex, token: string, now: Date): Promise<InvitationRow | null> {
  const row = await open(sql, now)
    .where({ token_hash: hashOfToken(token) })
    .first()
  return row ?? null
}

/** Uses an invitation up. False when somebody else was faster. */
export async function useInvitation(trx: Knex, id: string, by: string, now: Date): Promise<boolean> {
  const used = await open(trx, now).where({ id }).update({ used_at: now, used_by: by })
  return used === 1
}

/** Takes an open invitation of a shop back; answers what it was, or null. */
export async function revokeInvitation(
  trx: Knex,
  { id, producerId, now }: { id: string; producerId: string; now: Date },
): Promise<InvitationRow | null> {
  const [row] = await open(trx, now).where({ id, producer_id: producerId }).update({ revoked_at: now }).returning("*")
  return row ?? null
}
