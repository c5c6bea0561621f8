import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Identity } from "../modules/officer/service"
import { requireInScope } from "../officer/scope"

/** Who reads or acts: an officer of the Admin. */
export type Officer = Identity

export const actorOfOfficer = ({ userId }: Officer): string => `user:${userId}`

/** One sentence for a round or entry that is not there and for one that is somebody else's. */
export const noSuch = (noun: "round" | "entry" | "export", id: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${noun} "${id.slice(0, 64)}"`)

/**
 * Lets an officer on to a round: the office of its province, the operator, and members who have a seat in it.
 * @throws NOT_FOUND for everybody else, in the words of an unknown id.
 */
export async function requireRound(sql: Knex, officer: Officer, id: string): Promise<void> {
  const round = await sql("council_round").where({ id, deleted_at: null }).first("province_code as provinceCode")
  if (!round) throw noSuch("round", id)
  requireInScope(officer, { provinceCode: round.provinceCode, communeCode: null }, noSuch("round", id).message)
  if (officer.role !== "council_member") return
  if (!(await seatOf(sql, id, officer.userId))) throw noSuch("round", id)
}

/** The same for a dossier on a round's list; answers the round. */
export async function requireEntry(sql: Knex, officer: Officer, id: string): Promise<{ roundId: string }> {
  const entry = await sql("council_entry").where({ id, deleted_at: null }).first("round_id as roundId")
  if (!entry) throw noSuch("entry", id)
  await requireRound(sql, officer, entry.roundId).catch(() => {
    throw noSuch("entry", id)
  })
  return entry
}

export interface Seat {
  id: string
  name: string
  isChair: boolean
}

/** A member's place in a round; none when excused. */
export const seatOf = (sql: Knex, roundId: string, userId: string): Promise<Seat | undefined> =>
  sql("council_seat")
    .where({ round_id: roundId, user_id: userId, excused_at: null, deleted_at: null })
    .first("id", "name", "is_chair as isChair")
