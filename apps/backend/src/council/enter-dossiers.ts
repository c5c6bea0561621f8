import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { FEWEST_SHEETS, todayInVietnam } from "@ocop/domain"
import { businessNow } from "../database/business-now"
import { moveDossier, noSuchDossier } from "../dossier/move"
import { Refusal } from "../http/problem"
import { actorOfOfficer, noSuch, type Officer } from "./access"

interface DossierRow {
  id: string
  kind: string
  province_code: string | null
  set_number: number
  set_code: string
  completed_at: Date | null
}

/**
 * Puts dossiers that are ready (or came back from the ministry) on a round's list, all of them or none. Written opinions
 * are for re-assessments only (Decision 26/2026/QĐ-TTg, article 12).
 * @throws NOT_FOUND for a dossier of another province; Refusal not_allowed_now when the council has too few members or
 * no chair, or when a dossier is in another state or on this list already (what the ministry gave back is for another round).
 */
export async function enterDossiers(sql: Knex, officer: Officer, roundId: string, dossierIds: readonly string[]) {
  const actor = actorOfOfficer(officer)
  await sql.transaction(async (trx) => {
    const round = await trx("council_round").where({ id: roundId }).forUpdate().first("province_code", "kind")
    if (!round) throw noSuch("round", roundId)
    await requireCouncil(trx, roundId)
    const last = await trx("council_entry")
      .where({ round_id: roundId })
      .max("number as number")
      .first<{ number: number | null }>()
    let number = last?.number ?? 0
    for (const id of [...new Set(dossierIds)].sort()) {
      const dossier = await dossierToEnter(trx, id, round.province_code)
      if (round.kind === "written" && dossier.kind !== "reassessment")
        throw new Refusal("not_allowed_now", `Dossier ${id} needs a meeting`, { dossier: "needs_meeting" })
      if (await trx("council_entry").where({ round_id: roundId, dossier_id: id, deleted_at: null }).first("id"))
        throw new Refusal("not_allowed_now", `Dossier ${id} is on this list`, { dossier: "already_listed" })
      await moveDossier(trx, { dossierId: id, act: "enter_round", actor })
      number += 1
      await trx("council_entry").insert({
        id: generateEntityId("", "centry"),
        round_id: roundId,
        dossier_id: id,
        number,
        set_number: dossier.set_number,
        set_code: dossier.set_code,
        complete_on: dossier.completed_at && todayInVietnam(dossier.completed_at),
        entered_at: businessNow(trx),
        entered_by: actor,
      })
    }
  })
}

async function requireCouncil(trx: Knex.Transaction, roundId: string): Promise<void> {
  const seats: { is_chair: boolean }[] = await trx("council_seat")
    .where({ round_id: roundId, excused_at: null, deleted_at: null })
    .select("is_chair")
  if (seats.length < FEWEST_SHEETS || !seats.some(({ is_chair }) => is_chair))
    throw new Refusal("not_allowed_now", `A council has a chair and ${FEWEST_SHEETS} members at least`, {
      seats: "too_few",
    })
}

async function dossierToEnter(trx: Knex.Transaction, id: string, provinceCode: string): Promise<DossierRow> {
  const { rows } = await trx.raw<{ rows: DossierRow[] }>(
    `select d.id, d.kind, d.province_code, d.set_number, d.set_code,
      (select max(s.at) from dossier_step s where s.dossier_id = d.id and s.act in ('file', 'complete')) as completed_at
    from dossier d where d.id = :id and d.deleted_at is null`,
    { id },
  )
  const [dossier] = rows
  if (!dossier || dossier.province_code !== provinceCode) throw noSuchDossier()
  return dossier
}
