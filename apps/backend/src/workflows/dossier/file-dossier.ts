import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Writing } from "../../dossier/save"
import { fileDossierStep } from "./steps/file-dossier"

export interface FileDossierInput extends Writing {
  /** `member:<id>` or, for a dossier on paper, `user:<id>`. */
  actor: string
  isAssistant?: boolean
  declaredName: string
}

/** Files a dossier, or hands in what was still wanted; answers the move. */
export const fileDossierWorkflow = createWorkflow("file-dossier", (input: FileDossierInput) => {
  const moved = fileDossierStep(input)
  return new WorkflowResponse(moved)
})
