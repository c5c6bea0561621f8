import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { type Grant, grantDiscountStep } from "./steps/grant-discount"
import { setMinimumStep } from "./steps/set-minimum"

/** What the market keeps of a promotion or price list besides Medusa: who bears it, and from which order on it counts. */
export const grantDiscountWorkflow = createWorkflow(
  "grant-discount",
  (input: Grant & { minimum?: number | null | undefined }) => {
    grantDiscountStep(input)
    when("minimum", { input }, ({ input }) => input.kind === "promotion" && input.minimum !== undefined).then(() => {
      setMinimumStep(
        transform(input, ({ reference, minimum }) => ({ promotionId: reference, minimum: minimum ?? null })),
      )
    })
    return new WorkflowResponse(input.reference)
  },
)
