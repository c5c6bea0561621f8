import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AddEvidenceInput } from "../dossier/add-evidence"
import { keepEvidenceFileStep } from "../dossier/steps/keep-evidence-file"
import { addStudyFileStep } from "./steps/add-study-file"

export interface AddStudyFileInput {
  dossierId: string
  title: string
  /** `user:<id>` */
  actor: string
  content: NonNullable<AddEvidenceInput["content"]>
}

/** The advisory team adds a paper; its file is kept privately. Answers its id. */
export const addStudyFileWorkflow = createWorkflow("add-study-file", (input: AddStudyFileInput) => {
  const file = keepEvidenceFileStep({ content: input.content })
  const id = addStudyFileStep(
    transform({ input, file }, ({ input: { content: _, ...told }, file }) => ({ ...told, file })),
  )
  return new WorkflowResponse(id)
})
