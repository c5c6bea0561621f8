import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { settleParcelStep } from "./steps/settle-parcel"

/** The parcel is closed: from here on its buyer can no longer take it back alone. */
export const packParcelWorkflow = createWorkflow("pack-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "pack" as const })))
  settleParcelStep({ id: parcel.id, act: "pack" })
  return new WorkflowResponse(parcel.id)
})
