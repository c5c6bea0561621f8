import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDate } from "@ocop/domain"
import { audit } from "../../audit/write"
import { lockDossier } from "../../dossier/move"
import { Refusal } from "../../http/problem"
import type { Acting } from "./acting"
import { canReceiveSamples, TOURISM_SET } from "./read"

/** How many samples a dossier is handed in with (Decision 26/2026/QĐ-TTg); tourism none. */
export const SAMPLES = 5

/**
 * Writes down how many samples came, and when; counted anew it replaces what was written.
 * @throws Refusal not_allowed_now for tourism and for a dossier that is over; invalid_fields for a day to come.
 */
export async function receiveSamples(
  trx: Knex.Transaction,
  { dossier, actor, today, officer }: Acting,
  { count, on }: { count: number; on: IsoDate },
): Promise<void> {
  const locked = await lockDossier(trx, dossier.id)
  if (dossier.setNumber === TOURISM_SET)
    throw new Refusal("not_allowed_now", "Tourism hands in no samples", { samples: "tourism" })
  if (!canReceiveSamples(officer.role, locked.state, dossier.setNumber))
    throw new Refusal("not_allowed_now", `Dossier ${dossier.id} is ${locked.state}`, { dossier: locked.state })
  if (on > today) throw new Refusal("invalid_fields", "That day is still to come", { on: "in_future" })
  const before = await trx("dossier").where({ id: dossier.id }).first("samples_received", "samples_received_on")
  await trx("dossier")
    .where({ id: dossier.id })
    .update({ samples_received: count, samples_received_on: on, updated_at: trx.fn.now() })
  await audit(trx, {
    actor,
    forShop: locked.producer_id,
    act: "dossier.samples_received",
    subject: `dossier:${dossier.id}`,
    before: { samples: before.samples_received, on: before.samples_received_on },
    after: { samples: count, on },
  })
}
