import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InvoiceRequest } from "@ocop/contract"
import { AFTERSALE } from "../../../modules/aftersale"
import type AftersaleService from "../../../modules/aftersale/service"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"

export interface InvoiceInput {
  orderId: string
  /** Null takes the request back. */
  invoice: InvoiceRequest | null
}

export const writeInvoicesStep = createStep(
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
