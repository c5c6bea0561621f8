import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The contacts that a member proved, in the form in which they are kept: an unproved phone may be somebody else's. */
export async function contactsOf(sql: Knex, memberId: string): Promise<string[]> {
  const row: { email: string | null; phone: string | null } | undefined = await sql("member")
    .where({ id: memberId, deleted_at: null })
    .first("email", sql.raw("case when phone_verified_at is not null then phone end as phone"))
  return [row?.email, row?.phone].flatMap((contact) => (contact ? [contact] : []))
}
