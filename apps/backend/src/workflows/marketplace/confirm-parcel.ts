import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { settleParcelStep } from "./steps/settle-parcel"

/** The producer has the goods and will send them. */
export const confirmParcelWorkflow = createWorkflow("confirm-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "confirm" as const })))
  settleParcelStep({ id: parcel.id, act: "confirm" })
  return new WorkflowResponse(parcel.id)
})
