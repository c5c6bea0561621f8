import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedParcel } from "./claim-parcel"

export interface Owed {
  /** đồng that the buyer no longer has to pay. */
  credit: number
  /** đồng that the buyer gets back. */
  refund: number
  paymentId: string | null
}

/** What cancelling a parcel still has to do about its money; nothing when an act cut short, or a lapse, has done it. */
export const whatIsOwedStep = createStep("what-is-owed", async (parcel: ClaimedParcel, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const nothing: Owed = { credit: 0, refund: 0, paymentId: null }
  const done = await sql("order_credit_line")
    .where({ order_id: parcel.order_id, reference: "producer_order", reference_id: parcel.id, deleted_at: null })
    .first("id")
  const returned = await sql("refund").where({ created_by: parcel.id, deleted_at: null }).first("id")
  const order = await sql("order").where({ id: parcel.order_id }).first("status")
  if (done || returned || parcel.due === 0 || order?.status === "canceled") return new StepResponse(nothing)
  const paymentId = await paymentOfParcel(sql, parcel)
  return new StepResponse<Owed>(
    paymentId ? { credit: 0, refund: parcel.due, paymentId } : { credit: parcel.due, refund: 0, paymentId: null },
  )
})

/** The payment that holds this parcel's money: the order's, paid ahead while the parcel was asked for, or the door's. */
export async function paymentOfParcel(
  sql: Knex,
  parcel: Pick<ClaimedParcel, "id" | "order_id">,
): Promise<string | null> {
  const ahead = await sql("payment_request").where({ order_id: parcel.order_id, state: "paid" }).first("payment_id")
  if (ahead && !(await isExcused(sql, parcel.id))) return ahead.payment_id
  const atTheDoor = await sql("capture").where({ created_by: parcel.id, deleted_at: null }).first("payment_id")
  return atTheDoor?.payment_id ?? null
}

async function isExcused(sql: Knex, id: string): Promise<boolean> {
  const row = await sql("producer_order").where({ id }).first("excused")
  return row?.excused === true
}
