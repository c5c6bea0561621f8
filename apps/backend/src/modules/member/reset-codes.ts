import { createHmac, randomInt } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Contact } from "@ocop/domain"
import { environment } from "../../config/environment"

/** Letters and digits that nobody mixes up when they are read out. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const LENGTH = 8
/** Long enough to walk over to somebody, no longer. */
export const HANDED_CODE_MINUTES = 60

/**
 * A code to hand over in person, for one new password of one member, as "K7PM-4QXT". Those before it end. It is told
 * this once.
 */
export async function issueResetCode(
  trx: Knex,
  { memberId, by, now }: { memberId: string; by: string; now: Date },
): Promise<string> {
  await trx("member_reset_code").where({ member_id: memberId, used_at: null }).update({ expires_at: now })
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")
  await trx("member_reset_code").insert({
    id: generateEntityId("", "mreset"),
    member_id: memberId,
    code_hash: hashOf(code),
    issued_by: by,
    issued_at: now,
    expires_at: new Date(now.getTime() + HANDED_CODE_MINUTES * 60_000),
  })
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** Uses a handed code up, typed with or without its dash, when it is of a member with this contact; else null. */
export async function redeemResetCode(
  trx: Knex,
  { contact, typed, now }: { contact: Contact; typed: string; now: Date },
): Promise<{ memberId: string; issuedBy: string } | null> {
  const code_hash = hashOf(typed.toUpperCase().replace(/[^0-9A-Z]/g, ""))
  const [used] = await trx("member_reset_code")
    .where({ code_hash, used_at: null, deleted_at: null })
    .where("expires_at", ">", now)
    .whereIn(
      "member_id",
      trx("member")
        .where({ [contact.kind]: contact.value, deleted_at: null })
        .select("id"),
    )
    .update({ used_at: now })
    .returning(["member_id", "issued_by"])
  return used ? { memberId: used.member_id, issuedBy: used.issued_by } : null
}

const hashOf = (code: string) =>
  createHmac("sha256", environment().COOKIE_SECRET).update(`handed-code ${code}`).digest("hex")
