import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const forgetEvidenceFileStep = createStep("forget-evidence-file", async (id: string | null, { container }) => {
  if (id) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(id)
  return new StepResponse(null)
})
