import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { audit } from "../audit/write"
import { setGrace, standingCertificate } from "../modules/certification/standing"
import { producerOf } from "./producer-of"

export interface GraceInput {
  id: string
  /** The last day on which stars show, "YYYY-MM-DD". */
  until: string
  ground: string
  actor: string
}

/**
 * Lets a certificate's stars show past expiry, within the caller's transaction. Answers the grace there was before.
 * @throws NOT_FOUND; NOT_ALLOWED when it no longer stands; INVALID_DATA outside of what the law lets.
 */
export async function grantGrace(
  trx: Knex.Transaction,
  { id, until, ground, actor }: GraceInput,
): Promise<{ until: string; ground: string } | null> {
  const row = await standingCertificate(trx, id)
  await setGrace(trx, row, { until, ground })
  await audit(trx, {
    actor,
    forShop: await producerOf(trx, row.product_id),
    act: "certificate.grace_granted",
    subject: `certificate:${id}`,
    before: { grace_until: row.grace_until, ground: row.grace_ground },
    after: { grace_until: until, ground },
  })
  return row.grace_until && row.grace_ground ? { until: row.grace_until, ground: row.grace_ground } : null
}
