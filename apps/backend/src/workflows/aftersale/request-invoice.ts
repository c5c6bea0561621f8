import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { invoicedParcelsStep } from "./steps/invoiced-parcels"
import { type InvoiceInput, writeInvoicesStep } from "./steps/write-invoices"

/** The buyer asks every maker of the order for a VAT invoice, until the first parcel has left. */
export const requestInvoiceWorkflow = createWorkflow("request-invoice", (input: InvoiceInput) => {
  const parcelIds = invoicedParcelsStep(input.orderId)
  return new WorkflowResponse(writeInvoicesStep({ input, parcelIds }))
})
