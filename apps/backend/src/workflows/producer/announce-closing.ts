import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ClosingDraft } from "../../modules/producer/closings"
import { announceClosingStep } from "./steps/announce-closing"
import { type Mark, recordActStep } from "./steps/record-act"

/** Days without sales are announced; on them nothing of the shop can be ordered, and its pages say when it opens again. */
export const announceClosingWorkflow = createWorkflow(
  "announce-closing",
  (input: { closing: ClosingDraft; mark: Mark }) => {
    const id = announceClosingStep(input.closing)
    recordActStep(
      transform({ input, id }, ({ input: { closing, mark }, id }) => ({
        ...mark,
        act: "producer.closing_announced",
        subject: `producer_closing:${id}`,
        before: null,
        after: { from: closing.from, to: closing.to, reason: closing.reason },
      })),
    )
    return new WorkflowResponse(id)
  },
)
