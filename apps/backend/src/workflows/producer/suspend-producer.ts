import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducerStep } from "./steps/move-producer"
import { recordActStep } from "./steps/record-act"

/** Stops a producer's sales at once; what is ordered goes on. */
export const suspendProducerWorkflow = createWorkflow(
  "suspend-producer",
  (input: { id: string; reason: string; actor: string }) => {
    const { producer, moved } = moveProducerStep(
      transform({ input }, ({ input }) => ({ id: input.id, act: "suspend" as const, words: input.reason })),
    )
    recordActStep(
      transform({ input, moved }, ({ input, moved }) => ({
        actor: input.actor,
        forShop: input.id,
        act: "producer.suspended",
        subject: `producer:${input.id}`,
        before: { status: moved.before.status },
        after: { status: "suspended", reason: input.reason },
      })),
    )
    return new WorkflowResponse(producer)
  },
)
