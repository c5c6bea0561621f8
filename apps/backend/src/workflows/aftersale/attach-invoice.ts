import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { InvoiceFileRow } from "../../modules/aftersale/invoice-files"
import { dropInvoiceFileStep } from "./steps/drop-invoice-file"
import { keepInvoiceFileStep } from "./steps/keep-invoice-file"
import { swapInvoiceFileStep } from "./steps/swap-invoice-file"

export interface AttachInvoiceInput extends Omit<InvoiceFileRow, "file_id"> {
  /** The file, base64: what a workflow is told must be JSON. */
  content: string
}

/** A shop attaches the invoice of a parcel, in the place of one that it attached before. */
export const attachInvoiceWorkflow = createWorkflow("attach-invoice", (input: AttachInvoiceInput) => {
  const fileId = keepInvoiceFileStep({ content: input.content, type: input.type })
  const before = swapInvoiceFileStep(
    transform({ input, fileId }, ({ input: { content: _, ...row }, fileId }) => ({
      parcelId: row.producer_order_id,
      row: { ...row, file_id: fileId } as InvoiceFileRow | null,
    })),
  )
  dropInvoiceFileStep(before)
  return new WorkflowResponse(fileId)
})

/** The wrong invoice is taken off again. */
export const detachInvoiceWorkflow = createWorkflow("detach-invoice", (input: { parcelId: string }) => {
  const before = swapInvoiceFileStep(
    transform(input, ({ parcelId }) => ({ parcelId, row: null as InvoiceFileRow | null })),
  )
  dropInvoiceFileStep(before)
  return new WorkflowResponse(before)
})
