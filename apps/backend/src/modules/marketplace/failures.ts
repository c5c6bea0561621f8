import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { FAILURE_REASONS, type FailureReason } from "@ocop/domain"
import type { ActInput, ProducerOrderRow } from "./acts"

/** Writes down that a journey ended at nobody's door, in the transaction that moves its parcel. */
export async function writeFailure(
  trx: Knex.Transaction,
  parcel: ProducerOrderRow,
  { reason, feeBorneBy }: ActInput,
  at: Date,
): Promise<void> {
  await trx("delivery_failure").insert({
    id: generateEntityId("", "dfail"),
    producer_order_id: parcel.id,
    order_id: parcel.order_id,
    reason: reasonIn(reason),
    fee: parcel.shipping,
    borne_by: feeBorneBy ?? "producer",
    at,
  })
}

/** How many parcels were refused at the door by whoever ordered with this canonical phone, since a moment. One statement. */
export async function refusalsOf(sql: Knex, phone: string, since: Date): Promise<number> {
  const row = await sql("delivery_failure as failure")
    .join("placed_order as placed", "placed.order_id", "failure.order_id")
    .where({ "placed.phone": phone, "failure.reason": "refused", "failure.deleted_at": null })
    .where("failure.at", ">=", since)
    .countDistinct({ refusals: "failure.producer_order_id" })
    .first()
  return Number(row?.refusals ?? 0)
}

/** A reason is written as "refused", or with what was noted: "refused: Đổi ý". */
function reasonIn(text: string | null | undefined): FailureReason {
  const [head] = (text ?? "").split(":")
  return FAILURE_REASONS.find((reason) => reason === head) ?? "other"
}
