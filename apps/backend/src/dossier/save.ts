import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { type DossierState, isDossierOpen } from "@ocop/domain"
import { Refusal } from "../http/problem"
import { noSuchDossier } from "./move"

/** A dossier as whoever writes in it reads it, under its lock. */
export interface OpenDossier {
  id: string
  kind: "first" | "upgrade" | "reassessment"
  state: DossierState
  version: number
  revision: number
  set_number: number
  set_code: string
  answers: { options: Record<string, string>; cases?: Record<string, "A" | "B">; knockOuts: string[] }
  notes: Record<string, string>
  public_criteria: string[]
  registration: { communeCode?: string | null }
  carried_criteria: string[]
  changes: { topic: string; text: string; evidence: string[] }[]
  producer_id: string
  product_id: string
  commune_code: string | null
  previous_certificate_id: string | null
  first_filed_on: string | null
  /** The last time that it was handed in. */
  filed_at: Date | null
}

export interface Writing {
  dossierId: string
  /** Whose it must be; null for an officer, who was asked before. */
  shopId: string | null
  /** The version that was read; nothing: whatever it is now. */
  version?: number | undefined
}

/**
 * The dossier under its row lock, for writing.
 * @throws NOT_FOUND, the same for another shop's; Refusal not_allowed_now (with its state) when it is not the producer's
 * turn; CONFLICT when somebody saved since the version that was read.
 */
export async function openForWriting(trx: Knex.Transaction, asked: Writing): Promise<OpenDossier> {
  const row: OpenDossier | undefined = await trx("dossier")
    .where({ id: asked.dossierId, deleted_at: null, ...(asked.shopId !== null && { producer_id: asked.shopId }) })
    .forUpdate()
    .first()
  if (!row) throw noSuchDossier()
  if (!isDossierOpen(row.state))
    throw new Refusal("not_allowed_now", `Dossier ${row.id} is ${row.state}: it is not being written`, {
      dossier: row.state,
    })
  if (asked.version !== undefined && asked.version !== row.version)
    throw new MedusaError(MedusaError.Types.CONFLICT, `Dossier ${row.id} was saved since (version ${row.version})`)
  return row
}

/** Writes columns of a locked dossier under the next version; answers it. */
export async function save(
  trx: Knex.Transaction,
  { id, version }: Pick<OpenDossier, "id" | "version">,
  columns: Readonly<Record<string, unknown>>,
): Promise<number> {
  await trx("dossier")
    .where({ id })
    .update({ ...columns, version: version + 1, updated_at: trx.fn.now() })
  return version + 1
}
