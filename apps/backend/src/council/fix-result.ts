import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { councilAdvice, councilResult, differencesOf } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../audit/write"
import { businessNow } from "../database/business-now"
import { Refusal } from "../http/problem"
import { actorOfOfficer, noSuch, type Officer, seatOf } from "./access"
import { type LockedEntry, lockEntry } from "./lock-entry"
import { readSheets } from "./sheets"

/**
 * The chair fixes what the sheets come to: average, gates, knock-outs and stars, by the set that the dossier was filed
 * under. Nothing of it is anybody's to choose. From then on no sheet is corrected.
 * @throws NOT_FOUND for whoever does not chair; Refusal not_allowed_now before all sheets are closed, when it is fixed
 * already, or when written opinions differ and the council has not met; CONFLICT when a sheet was corrected since it was
 * looked at.
 */
export async function fixResult(sql: Knex, officer: Officer, entryId: string, sheetIds: readonly string[]) {
  await sql.transaction(async (trx) => {
    const entry = await lockEntry(trx, entryId)
    await requireChair(trx, officer, entry)
    await requireOpenResult(trx, entry)
    const sheets = await readSheets(trx, entryId)
    const ids = sheets.map(({ id }) => id).sort()
    if (ids.join() !== [...sheetIds].sort().join())
      throw new MedusaError(MedusaError.Types.CONFLICT, "A sheet was corrected since")
    const set = criteriaSetOfCode(entry.setCode)
    const answers = sheets.map((sheet) => sheet.answers)
    if (entry.roundKind === "written" && entry.metOn === null && differencesOf(set, answers))
      throw new Refusal("not_allowed_now", "Opinions differ: the council has to meet", { meeting: "needed" })
    const result = councilResult(set, answers)
    const advice = councilAdvice(set, result)
    const id = generateEntityId("", "cres")
    await trx("council_result").insert({
      id,
      entry_id: entryId,
      round_id: entry.roundId,
      dossier_id: entry.dossierId,
      set_number: entry.setNumber,
      set_code: entry.setCode,
      legal_basis: set.legalBasis,
      sheet_ids: JSON.stringify(ids),
      sheets: result.sheets,
      points: result.sum,
      average: result.average,
      stars: result.stars,
      result: JSON.stringify(result),
      advice: advice && JSON.stringify(advice),
      fixed_at: businessNow(trx),
      fixed_by: actorOfOfficer(officer),
    })
    await audit(trx, {
      actor: actorOfOfficer(officer),
      forShop: null,
      act: "council_result.fixed",
      subject: `council_result:${id}`,
      after: { dossier: entry.dossierId, stars: result.stars, average: result.average },
    })
  })
}

/** @throws NOT_FOUND for whoever does not chair this round. */
export async function requireChair(trx: Knex.Transaction, officer: Officer, entry: LockedEntry) {
  const seat = await seatOf(trx, entry.roundId, officer.userId)
  if (!seat?.isChair) throw noSuch("entry", entry.id)
  return seat
}

/** All sheets are closed, and nothing is fixed yet. @throws Refusal not_allowed_now. */
export async function requireOpenResult(trx: Knex.Transaction, entry: LockedEntry): Promise<void> {
  if (await trx("council_result").where({ entry_id: entry.id }).first("id"))
    throw new Refusal("not_allowed_now", "The result stands", { result: "fixed" })
  if (entry.state !== "scored")
    throw new Refusal("not_allowed_now", `The dossier is ${entry.state}`, { dossier: entry.state })
}
