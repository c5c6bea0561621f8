import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { JOURNEYS, WAYBILL_STATES } from "./models/waybill"

export type Journey = (typeof JOURNEYS)[number]

export interface WaybillRow {
  id: string
  producer_order_id: string
  carrier: string
  client_code: string
  order_code: string | null
  state: (typeof WAYBILL_STATES)[number]
  fee: number | null
  cash: number
  expected_on: string | null
  journey: Journey
  journey_word: string | null
  problem: string | null
  made_by: string
}

/** Whoever began to make one and was not heard of for so long has died; the work is taken over. */
const ABANDONED_SECONDS = 60

/**
 * Takes a parcel for being announced to a carrier. The one that stands is answered as it is; one that a dead process
 * left in the making is handed over, with its code, so that the carrier makes it once.
 * @throws CONFLICT while somebody else is making it, or when it stands at another carrier.
 */
export async function claimWaybill(
  sql: Knex,
  draft: { producerOrderId: string; carrier: string; parcelNumber: string; cash: number; by: string; at: Date },
): Promise<WaybillRow> {
  return sql.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`waybill:${draft.producerOrderId}`])
    const before = await trx("waybill").where({ producer_order_id: draft.producerOrderId, deleted_at: null })
    const standing = before.find(({ state }) => state !== "cancelled")
    if (standing) {
      if (standing.carrier !== draft.carrier)
        throw new MedusaError(MedusaError.Types.CONFLICT, `This parcel is announced to ${standing.carrier} already`)
      if (standing.state === "made") return toWaybill(standing)
      const [taken] = await trx("waybill")
        .where({ id: standing.id })
        .whereRaw("updated_at < now() - make_interval(secs => ?)", [ABANDONED_SECONDS])
        .update({ updated_at: trx.fn.now() })
        .returning("*")
      if (!taken) throw new MedusaError(MedusaError.Types.CONFLICT, "This parcel is being announced to its carrier")
      return toWaybill(taken)
    }
    const [row] = await trx("waybill")
      .insert({
        id: generateEntityId("", "waybill"),
        producer_order_id: draft.producerOrderId,
        carrier: draft.carrier,
        client_code: before.length === 0 ? draft.parcelNumber : `${draft.parcelNumber}-L${before.length + 1}`,
        cash: draft.cash,
        made_by: draft.by,
        made_at: draft.at,
      })
      .returning("*")
    return toWaybill(row)
  })
}

/** The carrier made it. */
export async function settleWaybill(
  sql: Knex,
  id: string,
  made: { orderCode: string; fee: number | null; expectedOn: string | null },
): Promise<WaybillRow> {
  const [row] = await sql("waybill")
    .where({ id, state: "making" })
    .update({
      state: "made",
      order_code: made.orderCode,
      fee: made.fee,
      expected_on: made.expectedOn,
      updated_at: sql.fn.now(),
    })
    .returning("*")
  return toWaybill(row ?? (await sql("waybill").where({ id }).first()))
}

/** The carrier would not make it: as if it had never been asked. */
export async function forgetWaybill(sql: Knex, id: string): Promise<void> {
  await sql("waybill").where({ id, state: "making" }).delete()
}

/** The carrier cancelled it; the parcel may be announced anew. */
export async function cancelWaybill(sql: Knex, id: string): Promise<void> {
  await sql("waybill").where({ id }).update({ state: "cancelled", journey: "cancelled", updated_at: sql.fn.now() })
}

/** What the carrier says now of where it is. */
export async function noteJourney(
  sql: Knex,
  id: string,
  { journey, word, problem }: { journey: Journey; word: string; problem: string | null },
): Promise<void> {
  await sql("waybill")
    .where({ id })
    .update({ journey, journey_word: word, problem, tracked_at: sql.fn.now(), updated_at: sql.fn.now() })
}

/** Made, still under way, and not asked about for so long; the longest first. */
export async function waybillsToTrack(sql: Knex, quietSeconds: number, most: number): Promise<WaybillRow[]> {
  const rows = await sql("waybill")
    .where({ state: "made", deleted_at: null })
    .whereIn("journey", ["waiting", "travelling", "returning"])
    .where((either) =>
      either.whereNull("tracked_at").orWhereRaw("tracked_at < now() - make_interval(secs => ?)", [quietSeconds]),
    )
    .orderByRaw("tracked_at nulls first")
    .limit(most)
  return rows.map(toWaybill)
}

/** Left in the making by a process that died. */
export async function abandonedWaybills(sql: Knex): Promise<WaybillRow[]> {
  const rows = await sql("waybill")
    .where({ state: "making", deleted_at: null })
    .whereRaw("updated_at < now() - make_interval(secs => ?)", [ABANDONED_SECONDS])
  return rows.map(toWaybill)
}

/** The one that stands for this parcel, or null. */
export async function waybillOf(sql: Knex, producerOrderId: string): Promise<WaybillRow | null> {
  const row = await sql("waybill")
    .where({ producer_order_id: producerOrderId, deleted_at: null })
    .whereNot("state", "cancelled")
    .first()
  return row ? toWaybill(row) : null
}

/** PostgreSQL's bigint arrives as text. */
const toWaybill = (row: Omit<WaybillRow, "fee" | "cash"> & { fee: string | null; cash: string }): WaybillRow => ({
  ...row,
  fee: row.fee === null ? null : Number(row.fee),
  cash: Number(row.cash),
})
