import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTERSALE } from "../../../modules/aftersale"
import type { InvoiceFileRow } from "../../../modules/aftersale/invoice-files"
import type AftersaleService from "../../../modules/aftersale/service"

interface Swap {
  parcelId: string
  row: InvoiceFileRow | null
}

/** Writes which invoice a parcel has; answers the file of the one before. */
export const swapInvoiceFileStep = createStep(
  "swap-invoice-file",
  async ({ parcelId, row }: Swap, { container }) => {
    const before = await container.resolve<AftersaleService>(AFTERSALE).swapInvoiceFile(parcelId, row)
    return new StepResponse({ fileId: before?.file_id ?? null }, { parcelId, row: before } satisfies Swap)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<AftersaleService>(AFTERSALE).swapInvoiceFile(undo.parcelId, undo.row)
  },
)
