import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openReturn, type ReturnDraft } from "../../../aftersale/returns/open-return"

export const writeReturnStep = createStep(
  "write-return",
  async (draft: ReturnDraft, { container }) => {
    const opened = await openReturn(container, draft)
    // Told before: its photographs are there already.
    if (!opened.made && draft.fileIds.length > 0)
      await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(draft.fileIds)
    return new StepResponse(opened.id, opened.made ? opened.id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("return_case").where({ id }).delete()
  },
)
