import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperDraft } from "../../modules/producer/papers"
import { addPaperStep } from "./steps/add-paper"
import { keepPaperFileStep } from "./steps/keep-paper-file"
import { type Mark, recordActStep } from "./steps/record-act"

export interface PaperInput extends Omit<PaperDraft, "fileId" | "at" | "by"> {
  /** The file, base64: what a workflow is told must be JSON. */
  content: string
  mark: Mark
}

/** A shop hands in a paper; its file is kept privately. Answers the paper's id. */
export const addPaperWorkflow = createWorkflow("add-paper", (input: PaperInput) => {
  const fileId = keepPaperFileStep({ content: input.content, mime: input.mime })
  const id = addPaperStep(
    transform({ input, fileId }, ({ input: { content: _, mark, ...paper }, fileId }) => ({
      ...paper,
      fileId,
      by: mark.actor,
    })),
  )
  recordActStep(
    transform({ input, id }, ({ input, id }) => ({
      ...input.mark,
      act: "producer.paper_added",
      subject: `producer_paper:${id}`,
      before: null,
      after: { kind: input.kind, title: input.title, validUntil: input.validUntil, bytes: input.bytes },
    })),
  )
  return new WorkflowResponse(id)
})
