import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { businessNow } from "../database/business-now"
import { redacted } from "./redact"

/** Something that somebody did. */
export interface AuditedAct {
  /** `member:<id>`, `user:<id>`, or the name of a job. */
  actor: string
  isAssistant?: boolean
  /** The producer for which it was done; null: for the installation. */
  forShop: string | null
  /** `<noun>.<what became of it>`: "member.invited", "listing.price_changed". */
  act: string
  /** `<noun>:<id>` */
  subject: string
  /** What it was and what it is, only of what changed. Secrets are taken out, account numbers masked. */
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Writes an act into the audit log, for good. Given a transaction it stands exactly if the act does; prefer that.
 * The moment is business time.
 */
export async function audit(where: Knex | MedusaContainer, entry: AuditedAct): Promise<void> {
  const sql = isContainer(where) ? where.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION) : where
  await sql("audit_entry").insert({
    id: generateEntityId("", "audit"),
    at: businessNow(sql),
    actor: entry.actor,
    is_assistant: entry.isAssistant ?? false,
    for_shop: entry.forShop,
    act: entry.act,
    subject: entry.subject,
    before: entry.before ? JSON.stringify(redacted(entry.before)) : null,
    after: entry.after ? JSON.stringify(redacted(entry.after)) : null,
  })
}

const isContainer = (where: Knex | MedusaContainer): where is MedusaContainer => "resolve" in where
