import { createHash, randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RETENTION_DAYS } from "@ocop/domain"

const TOKEN_BYTES = 32
/** A session used daily is written to once a day. */
const TOUCH_AFTER = "1 day"
const STAYS = `${RETENTION_DAYS.session} days`
/** Of a row of member_session: its end was not put off for a day. */
export const TOUCH_IS_DUE = `expires_at < now() + interval '${STAYS}' - interval '${TOUCH_AFTER}'`

/** Signs a browser in: answers the cookie's value, which nobody keeps. */
export async function openSession(sql: Knex, memberId: string): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  const expires_at = sql.raw(`now() + interval '${STAYS}'`)
  await sql("member_session").insert({ id: hashOfToken(token), member_id: memberId, expires_at })
  return token
}

/** Puts the end off; answers whether it did, of two requests at once only for one. */
export async function touchSession(sql: Knex, token: string): Promise<boolean> {
  const touched = await sql("member_session")
    .where({ id: hashOfToken(token) })
    .whereRaw(TOUCH_IS_DUE)
    .update({ expires_at: sql.raw(`now() + interval '${STAYS}'`) })
  return touched > 0
}

export async function endSession(sql: Knex, token: string): Promise<void> {
  await sql("member_session")
    .where({ id: hashOfToken(token) })
    .delete()
}

/** Signs a member out everywhere. */
export async function endSessions(sql: Knex, memberId: string): Promise<void> {
  await sql("member_session").where({ member_id: memberId }).delete()
}

export async function forgetEndedSessions(sql: Knex): Promise<void> {
  await sql("member_session").where("expires_at", "<=", sql.fn.now()).delete()
}

/** What the table keeps of a token. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex")
