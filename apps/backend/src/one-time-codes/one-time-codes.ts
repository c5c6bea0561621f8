import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { CODE_DIGITS, CODE_MINUTES, CODE_TRIES, type Contact, secondsUntilNextCode } from "@ocop/domain"
import { environment } from "../config/environment"

const DAY_MS = 86_400_000

/** Whose codes: shoppers' and members' lie apart, so that a code asked for by one opens nothing of the other. */
export type CodeTable = "account_code" | "member_code"

/** A new code, which replaces the one before it; or how many seconds it is too early for another. */
export type Issued = { code: string; wait: 0 } | { code: null; wait: number }

interface Place {
  sql: Knex
  table: CodeTable
}

/** Issues a code for one purpose and contact. At most so many go to a contact as the domain allows. */
export async function issueCode({ sql, table }: Place, purpose: string, contact: Contact, now: Date): Promise<Issued> {
  const contact_hash = hashOfContact(table, contact)
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [contact_hash])
    const recent: { issued_at: Date }[] = await trx(table)
      .where({ contact_hash })
      .where("issued_at", ">", new Date(now.getTime() - DAY_MS))
      .select("issued_at")
    const wait = secondsUntilNextCode(
      recent.map(({ issued_at }) => issued_at),
      now,
    )
    if (wait > 0) return { code: null, wait }
    await trx(table).where({ contact_hash, purpose, used_at: null }).update({ expires_at: now })
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0")
    const id = generateEntityId("", PREFIX[table])
    await trx(table).insert({
      id,
      purpose,
      contact_hash,
      code_hash: keyed(table, `${id} ${code}`),
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
  { sql, table }: Place,
  purpose: string,
  contact: Contact,
  code: string,
  now: Date,
): Promise<boolean> {
  return sql.transaction(async (trx) => {
    const row = await trx(table)
      .where({ contact_hash: hashOfContact(table, contact), purpose, used_at: null, deleted_at: null })
      .where("expires_at", ">", now)
      .where("tries", "<", CODE_TRIES)
      .orderBy("issued_at", "desc")
      .forUpdate()
      .first<{ id: string; code_hash: string } | undefined>("id", "code_hash")
    const isRight = equal(row?.code_hash ?? keyed(table, ""), keyed(table, `${row?.id} ${code}`))
    if (!row) return false
    await trx(table)
      .where({ id: row.id })
      .update({ tries: trx.raw("tries + 1"), used_at: isRight ? now : null })
    return isRight
  })
}

/** Codes older than a day count for nothing any more. */
export async function forgetCodes({ sql, table }: Place, now: Date): Promise<void> {
  await sql(table)
    .where("issued_at", "<", new Date(now.getTime() - DAY_MS))
    .delete()
}

const PREFIX: Record<CodeTable, string> = { account_code: "accode", member_code: "memcode" }
/** What is hashed with the code, so that equal codes of two tables look different. */
const LABEL: Record<CodeTable, string> = { account_code: "account-code", member_code: "member-code" }

/** Six digits are guessed in no time where the key is not known, so the hash is keyed. */
const keyed = (table: CodeTable, text: string) =>
  createHmac("sha256", environment().COOKIE_SECRET).update(`${LABEL[table]} ${text}`).digest("hex")

const hashOfContact = (table: CodeTable, { kind, value }: Contact) => keyed(table, `${kind}:${value}`)

const equal = (a: string, b: string) => timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"))
