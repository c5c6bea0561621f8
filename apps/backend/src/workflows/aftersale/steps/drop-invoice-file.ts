import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Deletes the file that nobody can reach any more. The last step, so it has no undo. */
export const dropInvoiceFileStep = createStep(
  "drop-invoice-file",
  async ({ fileId }: { fileId: string | null }, { container }) => {
    if (fileId) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(fileId)
    return new StepResponse(undefined)
  },
)
