import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopChange } from "../../modules/producer/shops"
import { changeShopStep } from "./steps/change-shop"
import { moveLocationStep } from "./steps/move-location"
import { type Mark, recordActStep } from "./steps/record-act"

/** The owner writes facts of the shop; an open shop's stock location says the same. */
export const changeShopWorkflow = createWorkflow(
  "change-shop",
  (input: { id: string; facts: ShopChange; mark: Mark }) => {
    const before = changeShopStep(input)
    moveLocationStep(transform({ input, before }, ({ input }) => input.id))
    recordActStep(
      transform({ input, before }, ({ input, before }) => ({
        ...input.mark,
        act: "producer.changed",
        subject: `producer:${input.id}`,
        before: { ...before },
        after: { ...input.facts },
      })),
    )
    return new WorkflowResponse(before)
  },
)
