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

/** What cancelling a parcel still has to do about its money; nothing when an act cut short has done it. */
export const whatIsOwedStep = createStep("what-is-owed", async (parcel: ClaimedParcel, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const nothing: Owed = { credit: 0, refund: 0, paymentId: null }
  const done = await sql("order_credit_line")
    .where({ order_id: parcel.order_id, reference: "producer_order", reference_id: parcel.id, deleted_at: null })
    .first("id")
  const returned = await sql("refund").where({ created_by: parcel.id, deleted_at: null }).first("id")
  if (done || returned || parcel.total === 0) return new StepResponse(nothing)
  const paid = await sql("capture").where({ created_by: parcel.id, deleted_at: null }).first("payment_id")
  return new StepResponse(
    paid
      ? { credit: 0, refund: parcel.total, paymentId: String(paid.payment_id) }
      : { credit: parcel.total, refund: 0, paymentId: null },
  )
})
