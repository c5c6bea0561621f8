import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CouncilCandidate, CouncilSeats } from "@ocop/contract"
import { FEWEST_SHEETS } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { actorOfOfficer, noSuch, type Officer } from "./access"

/** Users of the Admin who are council members of a province. */
export async function candidatesOf(sql: Knex, provinceCode: string): Promise<CouncilCandidate[]> {
  const { rows } = await sql.raw<{ rows: CouncilCandidate[] }>(
    `select u.id as "userId", coalesce(nullif(trim(concat_ws(' ', u.last_name, u.first_name)), ''), u.email) as name, u.email
    from officer o join "user" u on u.id = o.user_id and u.deleted_at is null
    where o.role = 'council_member' and o.scope_code = :provinceCode and o.deleted_at is null order by 2, 1`,
    { provinceCode },
  )
  return rows
}

/**
 * Seats a round's council anew; drafts of whoever leaves are gone. Nobody is seated or unseated once a sheet of the
 * round is closed: from then on members are excused.
 * @throws Refusal not_allowed_now then; invalid_fields for somebody who is no council member of the province, or for
 * fewer members than make a result while dossiers are on the list.
 */
export async function seatMembers(sql: Knex, officer: Officer, roundId: string, { seats }: CouncilSeats) {
  await sql.transaction(async (trx) => {
    const round = await trx("council_round").where({ id: roundId }).forUpdate().first("province_code")
    if (!round) throw noSuch("round", roundId)
    const entries: { id: string }[] = await trx("council_entry")
      .where({ round_id: roundId, deleted_at: null })
      .orderBy("id")
      .forUpdate()
      .select("id")
    const ids = entries.map(({ id }) => id)
    if (await trx("score_sheet").whereIn("entry_id", ids).first("id"))
      throw new Refusal("not_allowed_now", "A sheet of this round is closed", { seats: "sheet_closed" })
    if (ids.length > 0 && seats.length < FEWEST_SHEETS)
      throw new Refusal("invalid_fields", `A council has ${FEWEST_SHEETS} members at least`, { seats: "too_few" })
    const candidates = new Set((await candidatesOf(trx, round.province_code)).map(({ userId }) => userId))
    const stranger = seats.find(({ userId }) => !candidates.has(userId))
    if (stranger)
      throw new Refusal("invalid_fields", `${stranger.name} is no council member of the province`, {
        seats: "stranger",
      })
    await replaceSeats(trx, roundId, seats)
    await audit(trx, {
      actor: actorOfOfficer(officer),
      forShop: null,
      act: "council_round.seated",
      subject: `council_round:${roundId}`,
      after: { seats: seats.map(({ name, sector, isChair }) => ({ name, sector, isChair })) },
    })
  })
}

async function replaceSeats(trx: Knex.Transaction, roundId: string, seats: CouncilSeats["seats"]): Promise<void> {
  const had: { id: string; user_id: string }[] = await trx("council_seat")
    .where({ round_id: roundId, deleted_at: null })
    .select("id", "user_id")
  const idOf = new Map(had.map(({ id, user_id }) => [user_id, id]))
  const kept = new Set(seats.map(({ userId }) => userId))
  const gone = had.filter(({ user_id }) => !kept.has(user_id)).map(({ id }) => id)
  await trx("score_sheet_draft").whereIn("seat_id", gone).delete()
  await trx("council_seat").whereIn("id", gone).delete()
  // One chair at a time, also between two statements.
  await trx("council_seat").where({ round_id: roundId }).update({ is_chair: false })
  for (const { userId, name, sector, isChair } of seats) {
    const id = idOf.get(userId)
    const facts = { name, sector, is_chair: isChair, excused_at: null, excused_by: null, excused_reason: null }
    if (id) await trx("council_seat").where({ id }).update(facts)
    else
      await trx("council_seat").insert({
        id: generateEntityId("", "cseat"),
        round_id: roundId,
        user_id: userId,
        ...facts,
        // The council stands in the order in which it was named: now() is one moment for the whole transaction.
        created_at: trx.raw("clock_timestamp()"),
      })
  }
}
