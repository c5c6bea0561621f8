import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierState } from "@ocop/domain"
import { sitsOn } from "../../council/sits-on"
import { noSuchDossier } from "../../dossier/move"
import type { Identity } from "../../modules/officer/service"
import { isInScope } from "../scope"

/** What every act of a desk asks of a dossier first. */
export interface DossierOnDesk {
  id: string
  state: DossierState
  setCode: string
  setNumber: number
  isPaper: boolean
  revision: number
  filedAt: Date | null
  provinceCode: string | null
  communeCode: string | null
}

/**
 * A dossier that this officer may see: of the own place, filed at least once or entered from paper (a draft is its
 * producer's own business); of a member of the council, one of a round with the own seat.
 * @throws NOT_FOUND for everything else, in the words of an unknown id.
 */
export async function requireDossier(sql: Knex, officer: Identity, id: string): Promise<DossierOnDesk> {
  const { rows } = await sql.raw<{ rows: DossierOnDesk[] }>(DOSSIER, { id })
  const [dossier] = rows
  if (!dossier || !isInScope(officer, dossier)) throw noSuchDossier()
  if (officer.role === "council_member" && !(await sitsOn(sql, officer.userId, id))) throw noSuchDossier()
  return dossier
}

/** Where a dossier lies: as it was filed, before that where its maker is. */
export const DESK_PLACE = {
  province: "coalesce(d.province_code, pr.province_code)",
  commune: "coalesce(d.commune_code, pr.commune_code)",
}
export const ON_A_DESK = "d.deleted_at is null and (d.revision > 0 or d.is_paper)"

const DOSSIER = `
  select d.id, d.state, d.set_code as "setCode", d.set_number as "setNumber", d.is_paper as "isPaper", d.revision,
    d.filed_at as "filedAt", ${DESK_PLACE.province} as "provinceCode", ${DESK_PLACE.commune} as "communeCode"
  from dossier d join producer pr on pr.id = d.producer_id
  where d.id = :id and ${ON_A_DESK}`
