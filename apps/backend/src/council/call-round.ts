import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CouncilRoundOrder } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { actorOfOfficer, type Officer } from "./access"

/**
 * Calls a round of a province's council: the secretary's own province, or the one that the operator names. Days outside
 * of the legal windows are let through; the page warns. Answers its id.
 * @throws Refusal invalid_fields for a province that is not there or not the officer's.
 */
export async function callRound(sql: Knex, officer: Officer, order: CouncilRoundOrder): Promise<string> {
  const own = officer.scope.kind === "province" ? officer.scope.code : null
  const province = own ?? order.provinceCode ?? ""
  if (own !== null && order.provinceCode !== undefined && order.provinceCode !== own)
    throw new Refusal("invalid_fields", "That province is not yours", { provinceCode: "foreign" })
  if (!(await sql("province").where({ code: province, deleted_at: null }).first("code")))
    throw new Refusal("invalid_fields", `There is no province ${province}`, { provinceCode: "unknown" })
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('council_round:' || :province, 0))", { province })
    const year = Number(order.heldOn.slice(0, 4))
    const last = await trx("council_round")
      .where({ province_code: province, year })
      .max("number as number")
      .first<{ number: number | null }>()
    const round = {
      id: generateEntityId("", "crnd"),
      province_code: province,
      year,
      number: (last?.number ?? 0) + 1,
      kind: order.kind,
      proposals_by: order.proposalsBy,
      held_on: order.heldOn,
      place: order.place || null,
    }
    await trx("council_round").insert({ ...round, created_by: actorOfOfficer(officer) })
    await audit(trx, {
      actor: actorOfOfficer(officer),
      forShop: null,
      act: "council_round.called",
      subject: `council_round:${round.id}`,
      after: round,
    })
    return round.id
  })
}

/** Changes a round's days and place. Its year and number stay: they are how people speak of it. */
export async function moveRound(
  sql: Knex,
  officer: Officer,
  id: string,
  { proposalsBy, heldOn, place }: Pick<CouncilRoundOrder, "proposalsBy" | "heldOn" | "place">,
): Promise<void> {
  await sql.transaction(async (trx) => {
    const before = await trx("council_round").where({ id }).forUpdate().first("proposals_by", "held_on", "place")
    const after = { proposals_by: proposalsBy, held_on: heldOn, place: place || null }
    await trx("council_round")
      .where({ id })
      .update({ ...after, updated_at: trx.fn.now() })
    await audit(trx, {
      actor: actorOfOfficer(officer),
      forShop: null,
      act: "council_round.changed",
      subject: `council_round:${id}`,
      before,
      after,
    })
  })
}
