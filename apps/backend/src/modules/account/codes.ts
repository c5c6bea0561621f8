import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CodePurpose } from "@ocop/contract"
import { CODE_DIGITS, CODE_MINUTES, CODE_TRIES, type Contact, secondsUntilNextCode } from "@ocop/domain"
import { environment } from "../../config/environment"

const DAY_MS = 86_400_000

/** A new code, which replaces the one before it; or how many seconds it is too early for another. */
export type Issued = { code: string; wait: 0 } | { code: null; wait: number }

/** Issues a code for one purpose and contact. At most so many go to a contact as the domain allows. */
export async function issueCode(sql: Knex, purpose: CodePurpose, contact: Contact, now: Date): Promise<Issued> {
  const contact_hash = hashOfContact(contact)
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [contact_hash])
    const recent: { issued_at: Date }[] = await trx("account_code")
      .where({ contact_hash })
      .where("issued_at", ">", new Date(now.getTime() - DAY_MS))
      .select("issued_at")
    const wait = secondsUntilNextCode(
      recent.map(({ issued_at }) => issued_at),
      now,
    )
    if (wait > 0) return { code: null, wait }
    await trx("account_code").where({ contact_hash, purpose, used_at: null }).update({ expires_at: now })
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0")
    const id = generateEntityId("", "accode")
    await trx("account_code").insert({
      id,
      purpose,
      contact_hash,
      code_hash: keyed(`${id} ${code}`),
      issued_at: now,
      expires_at: new Date(now.getTime() + CODE_MINUTES * 60_000),
    })
    return { code, wait: 0 }
  })
}

/**
 * Whether this is the code that was sent last; a right one is used up, a wrong one costs a try. No code, an old one
 * and a wrong one are told apart by nobody.
 */
export async function redeemCode(
  sql: Knex,
  purpose: CodePurpose,
  contact: Contact,
  code: string,
  now: Date,
): Promise<boolean> {
  return sql.transaction(async (trx) => {
    const row = await trx("account_code")
      .where({ contact_hash: hashOfContact(contact), purpose, used_at: null, deleted_at: null })
      .where("expires_at", ">", now)
      .where("tries", "<", CODE_TRIES)
      .orderBy("issued_at", "desc")
      .forUpdate()
      .first<{ id: string; code_hash: string } | undefined>("id", "code_hash")
    const isRight = equal(row?.code_hash ?? keyed(""), keyed(`${row?.id} ${code}`))
    if (!row) return false
    await trx("account_code")
      .where({ id: row.id })
      .update({ tries: trx.raw("tries + 1"), used_at: isRight ? now : null })
    return isRight
  })
}

/** Codes older than a day count for nothing any more. */
export async function forgetCodes(sql: Knex, now: Date): Promise<void> {
  await sql("account_code")
    .where("issued_at", "<", new Date(now.getTime() - DAY_MS))
    .delete()
}

/** Six digits are guessed in no time where the key is not known, so the hash is keyed. */
const keyed = (text: string) =>
  createHmac("sha256", environment().COOKIE_SECRET).update(`account-code ${text}`).digest("hex")

const hashOfContact = ({ kind, value }: Contact) => keyed(`${kind}:${value}`)

const equal = (a: string, b: string) => timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"))
