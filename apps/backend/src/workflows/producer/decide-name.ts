import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NameDecision } from "../../modules/producer/shops"
import { decideNameStep } from "./steps/decide-name"
import { moveLocationStep } from "./steps/move-location"
import { recordActStep } from "./steps/record-act"

export interface DecideNameInput {
  id: string
  decision: NameDecision
  actor: string
}

/** The operator decides on the name that a shop wants; accepted, shoppers and papers read it from then on. */
export const decideNameWorkflow = createWorkflow("decide-producer-name", (input: DecideNameInput) => {
  const changed = decideNameStep(input)
  moveLocationStep(transform({ input, changed }, ({ input }) => input.id))
  recordActStep(
    transform({ input, changed }, ({ input, changed }) => ({
      actor: input.actor,
      forShop: input.id,
      act: input.decision.refusedBecause === null ? "producer.name_accepted" : "producer.name_refused",
      subject: `producer:${input.id}`,
      before: { ...changed.before },
      after: { ...changed.after },
    })),
  )
  return new WorkflowResponse(changed)
})
