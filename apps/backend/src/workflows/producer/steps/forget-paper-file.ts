import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const forgetPaperFileStep = createStep("forget-paper-file", async (fileId: string, { container }) => {
  await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(fileId)
  return new StepResponse(null)
})
