import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type DossierAct, type DossierState, isDossierOver, nextState, waitsWhileSuspended } from "@ocop/domain"
import { audit } from "../audit/write"
import { businessNow } from "../database/business-now"
import { Refusal } from "../http/problem"

export interface DossierMove {
  dossierId: string
  act: DossierAct
  /** `member:<id>`, `user:<id>`, or the name of a job. */
  actor: string
  isAssistant?: boolean
  /** Words for the producer: what is missing, or the ground. */
  note?: string | null
  /** Columns of `dossier` that change with the state. */
  set?: Readonly<Record<string, unknown>>
}

export interface MovedDossier {
  id: string
  stepId: string
  from: DossierState
  to: DossierState
  producerId: string
  productId: string
}

/**
 * Moves a dossier by one act, under its row lock: state, step, audit and (by a trigger) the outbox's `dossier.changed`
 * stand or fall with the transaction. Whether this person may do it, and for this dossier, is asked before (`mayAct`).
 * @throws NOT_FOUND; Refusal not_allowed_now (409) with `dossier`, the state it is in, when the act does not fit it:
 * of two people who decide at once the second is told what became of it; with `shop: suspended` for an act towards stars
 * while the producer is.
 */
export async function moveDossier(trx: Knex.Transaction, move: DossierMove): Promise<MovedDossier> {
  const { state: from, ...row } = await lockDossier(trx, move.dossierId)
  const to = nextState(from, move.act)
  if (!to)
    throw new Refusal("not_allowed_now", `Dossier ${move.dossierId} is ${from}: it does not allow ${move.act}`, {
      dossier: from,
    })
  if (waitsWhileSuspended(move.act)) await refuseSuspended(trx, row.producer_id)
  await trx("dossier")
    .where({ id: row.id })
    .update({
      ...move.set,
      state: to,
      closed_at: isDossierOver(to) ? businessNow(trx) : null,
      updated_at: trx.fn.now(),
    })
  const stepId = generateEntityId("", "dstep")
  await trx("dossier_step").insert({
    id: stepId,
    dossier_id: row.id,
    act: move.act,
    from_state: from,
    to_state: to,
    actor: move.actor,
    note: move.note || null,
    at: businessNow(trx),
  })
  await audit(trx, {
    actor: move.actor,
    ...(move.isAssistant !== undefined && { isAssistant: move.isAssistant }),
    forShop: row.producer_id,
    act: `dossier.${move.act}`,
    subject: `dossier:${row.id}`,
    before: { state: from },
    after: { state: to, ...(move.note && { note: move.note }) },
  })
  return { id: row.id, stepId, from, to, producerId: row.producer_id, productId: row.product_id }
}

/** A suspension under way is waited for: of the two at once the second sees what the first did. */
async function refuseSuspended(trx: Knex.Transaction, producerId: string): Promise<void> {
  const producer = await trx("producer").where({ id: producerId }).forShare().first("status")
  if (producer?.status === "suspended")
    throw new Refusal("not_allowed_now", "A suspended producer's dossier goes no further", { shop: "suspended" })
}

interface LockedDossier {
  id: string
  state: DossierState
  producer_id: string
  product_id: string
  version: number
  revision: number
}

/** A dossier under its row lock; a shop's own when the shop is named. @throws NOT_FOUND, the same for another shop's. */
export async function lockDossier(trx: Knex.Transaction, id: string, shopId?: string): Promise<LockedDossier> {
  const row = await trx("dossier")
    .where({ id, deleted_at: null, ...(shopId !== undefined && { producer_id: shopId }) })
    .forUpdate()
    .first("id", "state", "producer_id", "product_id", "version", "revision")
  if (!row) throw noSuchDossier()
  return row
}

/** One sentence for a dossier that is not there and for one that is somebody else's. */
export const noSuchDossier = (): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
