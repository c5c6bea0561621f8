import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierKind, DossierState } from "@ocop/domain"
import { noSuch } from "./access"

export interface LockedEntry {
  id: string
  roundId: string
  roundKind: "meeting" | "written"
  provinceCode: string
  dossierId: string
  dossierKind: DossierKind
  /** Of the dossier; of an entry that a later round has taken over, what it was given back as. */
  state: DossierState
  producerId: string
  productId: string
  setNumber: number
  setCode: string
  metOn: string | null
}

/**
 * An entry under its row lock: whoever closes, corrects, fixes or decides comes one after the other. The dossier's own
 * row is locked after it, by `moveDossier`. @throws NOT_FOUND.
 */
export async function lockEntry(trx: Knex.Transaction, id: string): Promise<LockedEntry> {
  const row = await trx("council_entry").where({ id, deleted_at: null }).forUpdate().first("id")
  if (!row) throw noSuch("entry", id)
  const { rows } = await trx.raw<{ rows: LockedEntry[] }>(
    `select e.id, e.round_id as "roundId", r.kind as "roundKind", r.province_code as "provinceCode",
      e.dossier_id as "dossierId", d.kind as "dossierKind", d.producer_id as "producerId", d.product_id as "productId",
      e.set_number as "setNumber", e.set_code as "setCode", e.met_on as "metOn",
      case when exists (select from council_entry later where later.dossier_id = e.dossier_id
        and later.entered_at > e.entered_at and later.deleted_at is null) then 'not_awarded' else d.state end as state
    from council_entry e join council_round r on r.id = e.round_id join dossier d on d.id = e.dossier_id
    where e.id = :id`,
    { id },
  )
  const [entry] = rows
  if (!entry) throw noSuch("entry", id)
  return entry
}
