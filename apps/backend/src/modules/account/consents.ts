import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface Consent {
  version: string
  at: Date
}

/** The consent to news that stands; null when none was given or it was taken back. */
export async function newsConsent(sql: Knex, customerId: string): Promise<Consent | null> {
  const row = await sql("account_consent")
    .where({ customer_id: customerId, purpose: "news", withdrawn_at: null, deleted_at: null })
    .orderBy("given_at", "desc")
    .first<{ version: string; given_at: Date } | undefined>("version", "given_at")
  return row ? { version: row.version, at: row.given_at } : null
}

/** Ends the consent that stands, and writes down a new one when a version is given. The same version changes nothing. */
export async function chooseNews(sql: Knex, customerId: string, version: string | null, at: Date): Promise<void> {
  await sql.transaction(async (trx) => {
    const standing = await newsConsent(trx, customerId)
    if ((standing?.version ?? null) === version) return
    await trx("account_consent")
      .where({ customer_id: customerId, purpose: "news", withdrawn_at: null })
      .update({ withdrawn_at: at })
    if (version)
      await trx("account_consent").insert({
        id: generateEntityId("", "accons"),
        customer_id: customerId,
        purpose: "news",
        version,
        given_at: at,
      })
  })
}
