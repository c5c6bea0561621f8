import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InvoiceFileRow } from "../../../modules/aftersale/invoice-files"

const ENDINGS: Record<InvoiceFileRow["type"], string> = { "application/pdf": "pdf", "text/xml": "xml" }

/** Puts an invoice where only our own guarded routes read it; answers its file's id. */
export const keepInvoiceFileStep = createStep(
  "keep-invoice-file",
  async ({ content, type }: { content: string; type: InvoiceFileRow["type"] }, { container }) => {
    const filename = `invoice-${crypto.randomUUID()}.${ENDINGS[type]}`
    const [kept] = await container
      .resolve<IFileModuleService>(Modules.FILE)
      .createFiles([{ filename, mimeType: type, content, access: "private" as const }])
    if (!kept) throw new Error("The invoice's file was not kept")
    return new StepResponse(kept.id, kept.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(id)
  },
)
