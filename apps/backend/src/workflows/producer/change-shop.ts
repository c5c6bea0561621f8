import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopChange } from "../../modules/producer/shops"
import { changeShopStep } from "./steps/change-shop"
import { moveLocationStep } from "./steps/move-location"
import { type Mark, recordActStep } from "./steps/record-act"

/** The owner writes facts of the shop; an open shop's stock location says the same, and a new name waits for the operator. */
export const changeShopWorkflow = createWorkflow(
  "change-shop",
  (input: { id: string; facts: ShopChange; mark: Mark }) => {
    const changed = changeShopStep(input)
    moveLocationStep(transform({ input, changed }, ({ input }) => input.id))
    recordActStep(
      transform({ input, changed }, ({ input, changed }) => ({
        ...input.mark,
        act: "producer.changed",
        subject: `producer:${input.id}`,
        before: { ...changed.before },
        after: { ...changed.after },
      })),
    )
    return new WorkflowResponse(changed)
  },
)
