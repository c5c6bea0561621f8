import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducerStep } from "./steps/move-producer"
import { recordActStep } from "./steps/record-act"

/** Lets a suspended producer sell again. */
export const reopenProducerWorkflow = createWorkflow("reopen-producer", (input: { id: string; actor: string }) => {
  const { producer, moved } = moveProducerStep(
    transform({ input }, ({ input }) => ({ id: input.id, act: "reopen" as const })),
  )
  recordActStep(
    transform({ input, moved }, ({ input, moved }) => ({
      actor: input.actor,
      forShop: input.id,
      act: "producer.reopened",
      subject: `producer:${input.id}`,
      before: { status: moved.before.status },
      after: { status: "approved" },
    })),
  )
  return new WorkflowResponse(producer)
})
