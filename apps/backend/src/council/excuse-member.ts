import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilExcuse } from "@ocop/contract"
import { FEWEST_SHEETS } from "@ocop/domain"
import { audit } from "../audit/write"
import { businessNow } from "../database/business-now"
import { Refusal } from "../http/problem"
import { actorOfOfficer, type Officer } from "./access"
import { scoreIfAllClosed } from "./score-if-all-closed"

interface SeatRow {
  id: string
  is_chair: boolean
  excused_at: Date | null
}

/**
 * A member scores nothing more in this round (ill, or too near to a maker). Sheets that this seat has closed stay; every
 * dossier that waited for nobody else is scored by it. Whoever chairs hands the chair over.
 * @throws Refusal invalid_fields for a seat that is not there or no successor; not_allowed_now when too few would be left.
 */
export async function excuseMember(sql: Knex, officer: Officer, roundId: string, order: CouncilExcuse): Promise<void> {
  const actor = actorOfOfficer(officer)
  await sql.transaction(async (trx) => {
    await trx("council_round").where({ id: roundId }).forUpdate().first("id")
    const entries: { id: string }[] = await trx("council_entry")
      .where({ round_id: roundId, deleted_at: null })
      .orderBy("id")
      .forUpdate()
      .select("id")
    const seats: SeatRow[] = await trx("council_seat")
      .where({ round_id: roundId, deleted_at: null })
      .select("id", "is_chair", "excused_at")
    const left = seats.filter(({ id, excused_at }) => excused_at === null && id !== order.seatId)
    const seat = seats.find(({ id, excused_at }) => id === order.seatId && excused_at === null)
    if (!seat) throw new Refusal("invalid_fields", "There is no such seat to excuse", { seatId: "unknown" })
    const successor = left.find(({ id }) => id === order.chairSeatId)
    if (seat.is_chair && !successor)
      throw new Refusal("invalid_fields", "Somebody has to take the chair", { chairSeatId: "missing" })
    if (left.length < FEWEST_SHEETS)
      throw new Refusal("not_allowed_now", `A council has ${FEWEST_SHEETS} members at least`, { seats: "too_few" })
    await trx("council_seat")
      .where({ id: seat.id })
      .update({
        is_chair: false,
        excused_at: businessNow(trx),
        excused_by: actor,
        excused_reason: order.reason,
      })
    if (seat.is_chair && successor) await trx("council_seat").where({ id: successor.id }).update({ is_chair: true })
    await audit(trx, {
      actor,
      forShop: null,
      act: "council_seat.excused",
      subject: `council_seat:${seat.id}`,
      after: { round: roundId, reason: order.reason },
    })
    for (const { id } of entries) await scoreIfAllClosed(trx, id, actor)
  })
}
