import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducerStep } from "./steps/move-producer"
import { recordActStep } from "./steps/record-act"
import { requirePapersStep } from "./steps/require-papers"

/** The owner asks the operator to look at the papers; what the operator needs must be there. */
export const submitShopWorkflow = createWorkflow("submit-shop", (input: { id: string; actor: string }) => {
  const complete = requirePapersStep(input.id)
  const { producer, moved } = moveProducerStep(
    transform({ input, complete }, ({ input }) => ({ id: input.id, act: "submit" as const })),
  )
  recordActStep(
    transform({ input, moved }, ({ input, moved }) => ({
      actor: input.actor,
      forShop: input.id,
      act: "producer.submitted",
      subject: `producer:${input.id}`,
      before: { status: moved.before.status },
      after: { status: "submitted" },
    })),
  )
  return new WorkflowResponse(producer)
})
