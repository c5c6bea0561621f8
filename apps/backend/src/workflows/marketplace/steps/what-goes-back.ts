import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelRefundRow, RefundWay } from "../../../modules/marketplace/parcel-refunds"
import { type Owed, paymentOfParcel } from "./what-is-owed"

/** What is still to do about the money of a part, and how it goes back; nothing where a refund cut short has done it. */
export const whatGoesBackStep = createStep("what-goes-back", async (refund: ParcelRefundRow, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const paymentId = await paymentOfParcel(sql, { id: refund.producer_order_id, order_id: refund.order_id })
  const way: RefundWay = refund.way ?? (paymentId ? "refunded" : "less_cash")
  const credited = await sql("order_credit_line")
    .where({ order_id: refund.order_id, reference: "parcel_refund", reference_id: refund.id, deleted_at: null })
    .first("id")
  const refunded = await sql("refund").where({ created_by: refund.id, deleted_at: null }).first("id")
  const amount = refund.settled_at || credited || refunded ? 0 : refund.amount
  const isCredit = way === "less_cash"
  return new StepResponse<Owed & { way: RefundWay }>({
    credit: isCredit ? amount : 0,
    refund: isCredit ? 0 : amount,
    paymentId,
    way,
  })
})
