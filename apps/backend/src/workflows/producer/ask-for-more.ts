import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducerStep } from "./steps/move-producer"
import { recordActStep } from "./steps/record-act"

/** The operator says what is missing; the shop's members may change its papers again. */
export const askForMoreWorkflow = createWorkflow(
  "ask-for-more",
  (input: { id: string; text: string; actor: string }) => {
    const { producer, moved } = moveProducerStep(
      transform({ input }, ({ input }) => ({ id: input.id, act: "ask_for_more" as const, words: input.text })),
    )
    recordActStep(
      transform({ input, moved }, ({ input, moved }) => ({
        actor: input.actor,
        forShop: input.id,
        act: "producer.more_wanted",
        subject: `producer:${input.id}`,
        before: { status: moved.before.status },
        after: { status: "more_wanted", wanted: input.text },
      })),
    )
    return new WorkflowResponse(producer)
  },
)
