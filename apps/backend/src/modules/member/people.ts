import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Contact } from "@ocop/domain"

export interface MemberRow {
  id: string
  name: string
  phone: string | null
  phone_verified_at: Date | null
  email: string | null
  locale: "vi" | "en"
  created_at: Date
}

export interface MemberDraft {
  name: string
  contact: Contact
  /** When the contact was proved; null for a phone that nobody could reach. */
  provedAt: Date | null
  locale: "vi" | "en"
}

/** So many people may say that an unproved phone is theirs. */
export const MOST_UNPROVED = 5

/** The member who proved this contact, or null. */
export async function byProvedContact(sql: Knex, { kind, value }: Contact): Promise<MemberRow | null> {
  const row = await sql("member")
    .where({ [kind]: value })
    .whereNotNull(`${kind}_verified_at`)
    .whereNull("deleted_at")
    .first()
  return row ?? null
}

/** Whoever may sign in by this contact: the one who proved it, or those who only said it, whoever works longest first. */
export async function whoSignsInBy(sql: Knex, contact: Contact): Promise<MemberRow[]> {
  const proved = await byProvedContact(sql, contact)
  if (proved || contact.kind === "email") return proved ? [proved] : []
  return sql("member")
    .where({ phone: contact.value })
    .whereNull("deleted_at")
    .orderByRaw("exists (select from membership where member_id = member.id) desc, created_at")
    .limit(MOST_UNPROVED)
}

/** Writes a person down; answers the id. */
export async function addMember(sql: Knex, { name, contact, provedAt, locale }: MemberDraft): Promise<string> {
  const id = generateEntityId("", "mem")
  const reached = { [contact.kind]: contact.value, [`${contact.kind}_verified_at`]: provedAt }
  await sql("member").insert({ id, name, locale, ...reached })
  return id
}

export async function prove(sql: Knex, id: string, { kind, value }: Contact, at: Date): Promise<void> {
  await sql("member")
    .where({ id })
    .update({ [kind]: value, [`${kind}_verified_at`]: at, updated_at: sql.fn.now() })
}
