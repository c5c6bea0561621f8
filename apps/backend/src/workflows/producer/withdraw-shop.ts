import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducerStep } from "./steps/move-producer"
import { recordActStep } from "./steps/record-act"

/** The owner takes the papers back before the operator has decided. */
export const withdrawShopWorkflow = createWorkflow("withdraw-shop", (input: { id: string; actor: string }) => {
  const { producer, moved } = moveProducerStep(
    transform({ input }, ({ input }) => ({ id: input.id, act: "withdraw" as const })),
  )
  recordActStep(
    transform({ input, moved }, ({ input, moved }) => ({
      actor: input.actor,
      forShop: input.id,
      act: "producer.withdrawn",
      subject: `producer:${input.id}`,
      before: { status: moved.before.status },
      after: { status: "draft" },
    })),
  )
  return new WorkflowResponse(producer)
})
