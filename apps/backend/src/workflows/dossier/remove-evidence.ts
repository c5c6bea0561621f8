import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DossierWriter } from "../../dossier/add-evidence"
import { forgetEvidenceFileStep } from "./steps/forget-evidence-file"
import { removeEvidenceStep } from "./steps/remove-evidence"

/** Takes a piece of evidence out; its file goes with it unless the commune saw it or another dossier shares it. */
export const removeEvidenceWorkflow = createWorkflow(
  "remove-dossier-evidence",
  (input: DossierWriter & { evidenceId: string }) => {
    const fileId = removeEvidenceStep(input)
    // The only thing that cannot be undone comes last.
    forgetEvidenceFileStep(fileId)
    return new WorkflowResponse(fileId)
  },
)
