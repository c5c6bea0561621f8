import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IOrderModuleService, IPaymentModuleService, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentRequestRow } from "../../../modules/marketplace/payment-request"
import type { ReceivePaymentInput } from "../receive-payment"

/**
 * Makes Medusa's payment of the amount that was asked for: session authorised, payment captured once and in full, the
 * order told. Each part finds what was already done, so that it can be repeated after a crash. It has no undo: the
 * money is there, whatever happens to us afterwards.
 */
export const collectPaymentStep = createStep(
  "collect-payment",
  async ({ input, request }: { input: ReceivePaymentInput; request: PaymentRequestRow }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    await fitSession(sql, request)
    const payment = await authorised(payments, request, input)
    if (!(await captureOf(sql, payment.id)))
      await payments.capturePayment({ payment_id: payment.id, amount: request.amount, captured_by: request.id })
    await tellOrder(sql, container.resolve<IOrderModuleService>(Modules.ORDER), request, payment.id)
    return new StepResponse({ id: payment.id })
  },
)

/** Parcels cancelled before made the order cheaper than the session was opened for. */
async function fitSession(sql: Knex, { payment_session_id, amount }: PaymentRequestRow): Promise<void> {
  const sum = { amount, raw_amount: JSON.stringify({ value: String(amount), precision: 20 }) }
  await sql("payment_session").where({ id: payment_session_id }).whereNull("authorized_at").update(sum)
  await sql("payment_collection")
    .whereIn("id", sql("payment_session").select("payment_collection_id").where({ id: payment_session_id }))
    .whereNot({ amount })
    .update(sum)
}

async function authorised(
  payments: IPaymentModuleService,
  { payment_session_id }: PaymentRequestRow,
  { cause, amount }: ReceivePaymentInput,
): Promise<PaymentDTO> {
  const payment = await payments.authorizePaymentSession(payment_session_id, { received: { cause, amount } })
  if (!payment)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Session ${payment_session_id} was not authorised`)
  return payment
}

async function captureOf(sql: Knex, paymentId: string): Promise<string | null> {
  const capture = await sql("capture").where({ payment_id: paymentId, deleted_at: null }).first("id")
  return capture?.id ?? null
}

/** What Medusa's own workflow does after a capture. */
async function tellOrder(
  sql: Knex,
  orders: IOrderModuleService,
  { order_id, amount }: PaymentRequestRow,
  paymentId: string,
): Promise<void> {
  const capture = await captureOf(sql, paymentId)
  if (!capture) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Payment ${paymentId} was not captured`)
  if (await sql("order_transaction").where({ order_id, reference_id: capture, deleted_at: null }).first("id")) return
  await orders.addOrderTransactions({
    order_id,
    amount,
    currency_code: "vnd",
    reference: "capture",
    reference_id: capture,
  })
}
