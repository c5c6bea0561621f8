import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { EvidenceMime } from "@ocop/contract"
import type { DossierWriter, EvidenceDraft } from "../../dossier/add-evidence"
import { addEvidenceStep } from "./steps/add-evidence"
import { keepEvidenceFileStep } from "./steps/keep-evidence-file"

export interface AddEvidenceInput extends DossierWriter, Omit<EvidenceDraft, "file"> {
  /** The file, base64: what a workflow is told must be JSON. */
  content: { base64: string; mime: EvidenceMime } | null
}

/** Adds a piece of evidence to a dossier; its file, where it has one, is kept privately. Answers its id. */
export const addEvidenceWorkflow = createWorkflow("add-dossier-evidence", (input: AddEvidenceInput) => {
  const file = keepEvidenceFileStep({ content: input.content })
  const id = addEvidenceStep(
    transform({ input, file }, ({ input: { content: _, ...draft }, file }) => ({ ...draft, file })),
  )
  return new WorkflowResponse(id)
})
