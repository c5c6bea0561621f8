import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelClosingStep } from "./steps/cancel-closing"
import { type Mark, recordActStep } from "./steps/record-act"

/** An announcement is taken back: the shop sells on those days. */
export const cancelClosingWorkflow = createWorkflow(
  "cancel-closing",
  (input: { producerId: string; id: string; mark: Mark }) => {
    const closing = cancelClosingStep(input)
    recordActStep(
      transform({ input, closing }, ({ input, closing }) => ({
        ...input.mark,
        act: "producer.closing_cancelled",
        subject: `producer_closing:${input.id}`,
        before: { from: closing.from, to: closing.to, reason: closing.reason },
        after: null,
      })),
    )
    return new WorkflowResponse(closing)
  },
)
