import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IOrderModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import type { ClaimedParcel } from "./claim-parcel"

export interface Cash {
  collectionId: string
  paymentId: string
  amount: number
  /** The capture that an act cut short has already made. */
  captureId: string | null
}

/** Writes down who holds the parcel's cash, once; null where nothing is due, or it was paid ahead. */
export const collectCashStep = createStep(
  "collect-cash",
  async (parcel: ClaimedParcel, { container }) => {
    if (parcel.due === 0) return new StepResponse(null)
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (await container.resolve<MarketplaceService>(MARKETPLACE).requestOf(parcel.order_id))
      return new StepResponse(null)
    const collection = await container.resolve<MarketplaceService>(MARKETPLACE).collectCash({
      producerOrderId: parcel.id,
      orderId: parcel.order_id,
      amount: parcel.due,
      heldBy: parcel.act_input?.cashHeldBy ?? "carrier",
      at: await container.resolve<ClockService>(CLOCK).now(),
    })
    const payment = await sql("order_payment_collection as link")
      .join("payment", "payment.payment_collection_id", "link.payment_collection_id")
      .where({ "link.order_id": parcel.order_id, "link.deleted_at": null })
      .whereNull("payment.canceled_at")
      .first("payment.id")
    if (!payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Order ${parcel.order_id} has no payment`)
    const capture = await captureOf(sql, payment.id, parcel.id)
    const cash: Cash = { collectionId: collection.id, paymentId: payment.id, amount: parcel.due, captureId: capture }
    return new StepResponse(cash, collection.id)
  },
  async (collectionId, { container }) => {
    if (collectionId) await container.resolve<MarketplaceService>(MARKETPLACE).forgetCash(collectionId)
  },
)

/** Captures carry the parcel they are of as their maker, so that one is never made twice. */
export const markCapturedStep = createStep(
  "mark-cash-captured",
  async ({ cash, parcelId, orderId }: { cash: Cash; parcelId: string; orderId: string }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const capture = await captureOf(sql, cash.paymentId, parcelId)
    if (!capture) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The cash of ${parcelId} was not captured`)
    // Medusa captures first and tells the order after: a process killed in between told nothing.
    if (
      !(await sql("order_transaction")
        .where({ order_id: orderId, reference_id: capture, deleted_at: null })
        .first("id"))
    )
      await container.resolve<IOrderModuleService>(Modules.ORDER).addOrderTransactions({
        order_id: orderId,
        amount: cash.amount,
        currency_code: "vnd",
        reference: "capture",
        reference_id: capture,
      })
    await container.resolve<MarketplaceService>(MARKETPLACE).markCaptured(cash.collectionId, capture)
    return new StepResponse(undefined)
  },
)

async function captureOf(sql: Knex, paymentId: string, parcelId: string): Promise<string | null> {
  const capture = await sql("capture")
    .where({ payment_id: paymentId, created_by: parcelId, deleted_at: null })
    .first("id")
  return capture?.id ?? null
}
