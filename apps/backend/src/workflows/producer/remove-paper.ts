import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetPaperFileStep } from "./steps/forget-paper-file"
import { type Mark, recordActStep } from "./steps/record-act"
import { removePaperStep } from "./steps/remove-paper"

/** A shop takes a paper out before the operator has decided; its file is gone for good. */
export const removePaperWorkflow = createWorkflow(
  "remove-paper",
  (input: { producerId: string; id: string; mark: Mark }) => {
    const fileId = removePaperStep(input)
    recordActStep(
      transform({ input, fileId }, ({ input }) => ({
        ...input.mark,
        act: "producer.paper_removed",
        subject: `producer_paper:${input.id}`,
        before: null,
        after: null,
      })),
    )
    // The only thing that cannot be undone comes last.
    forgetPaperFileStep(fileId)
    return new WorkflowResponse(fileId)
  },
)
