import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DossierMove } from "../../dossier/move"
import { withdrawDossierStep } from "./steps/withdraw-dossier"

export type WithdrawDossierInput = Pick<DossierMove, "dossierId" | "actor" | "isAssistant" | "note"> & {
  shopId: string
}

/** The producer takes a dossier back while it is with it or with the commune. */
export const withdrawDossierWorkflow = createWorkflow("withdraw-dossier", (input: WithdrawDossierInput) => {
  const moved = withdrawDossierStep(input)
  return new WorkflowResponse(moved)
})
