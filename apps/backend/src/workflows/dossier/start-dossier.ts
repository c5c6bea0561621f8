import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StartInput } from "../../dossier/start-dossier"
import { startDossierStep } from "./steps/start-dossier"

export type StartDossierInput = Omit<StartInput, "at" | "today" | "mostWithdrawn">

/** Begins the dossier of a product; answers its id. */
export const startDossierWorkflow = createWorkflow("start-dossier", (input: StartDossierInput) => {
  const id = startDossierStep(input)
  return new WorkflowResponse(id)
})
