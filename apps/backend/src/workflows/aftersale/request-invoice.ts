import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { InvoiceRequest, ProducerOrderState } from "@ocop/contract"
import { Refusal } from "../../http/problem"
import { AFTERSALE } from "../../modules/aftersale"
import type AftersaleService from "../../modules/aftersale/service"
import { CLOCK } from "../../modules/clock"
import type ClockService from "../../modules/clock/service"
import { MARKETPLACE } from "../../modules/marketplace"
import type MarketplaceService from "../../modules/marketplace/service"

export interface InvoiceInput {
  orderId: string
  /** Null takes the request back. */
  invoice: InvoiceRequest | null
}

/** A seller issues the invoice when the goods change hands (Decree 123/2020/NĐ-CP, article 9): then its details stand. */
const LEFT: ReadonlySet<ProducerOrderState> = new Set(["shipped", "delivered", "undeliverable", "returned"])

/** The buyer asks every maker of the order for a VAT invoice, until the first parcel has left. */
export const requestInvoiceWorkflow = createWorkflow("request-invoice", (input: InvoiceInput) => {
  const parcelIds = invoicedParcelsStep(input.orderId)
  return new WorkflowResponse(writeInvoicesStep({ input, parcelIds }))
})

/** @throws Refusal not_allowed_now once a parcel has left, or when none is left to leave. */
const invoicedParcelsStep = createStep("invoiced-parcels", async (orderId: string, { container }) => {
  const parcels = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrders({ order_id: orderId }, { select: ["id", "state", "act"] })
  if (parcels.some(({ state, act }) => LEFT.has(state) || act === "ship"))
    throw new Refusal("not_allowed_now", "A parcel has left: its invoice stands")
  const coming = parcels.filter(({ state }) => state !== "cancelled").map(({ id }) => id)
  if (coming.length === 0) throw new Refusal("not_allowed_now", "No parcel of this order is coming")
  return new StepResponse(coming)
})

const writeInvoicesStep = createStep(
  "write-invoices",
  async ({ input, parcelIds }: { input: InvoiceInput; parcelIds: string[] }, { container }) => {
    const { orderId, invoice } = input
    const at = await container.resolve<ClockService>(CLOCK).now()
    const rows = invoice ? parcelIds.map((id) => rowOf(id, invoice, at)) : []
    const before = await container.resolve<AftersaleService>(AFTERSALE).swapInvoices(orderId, rows)
    return new StepResponse(rows.length, { orderId, before })
  },
  async (written, { container }) => {
    if (!written) return
    const before = written.before.map((row) => ({ ...row, requested_at: new Date(row.requested_at) }))
    await container.resolve<AftersaleService>(AFTERSALE).swapInvoices(written.orderId, before)
  },
)

const rowOf = (parcelId: string, { company, taxCode, address, email }: InvoiceRequest, at: Date) => ({
  producer_order_id: parcelId,
  company,
  tax_code: taxCode,
  address,
  email,
  requested_at: at,
})
