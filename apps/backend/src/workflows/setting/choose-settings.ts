import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SettingsChoice } from "../../modules/setting/defaults"
import { chooseStep } from "./steps/choose"

/** Changes what this installation chose; the pages that show it follow through the outbox. */
export const chooseSettingsWorkflow = createWorkflow("choose-settings", (input: SettingsChoice) => {
  return new WorkflowResponse(chooseStep(input))
})
