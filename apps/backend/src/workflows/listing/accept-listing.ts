import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AcceptInput, acceptReviewStep } from "./steps/accept-review"
import { settleReviewStep } from "./steps/settle-review"
import { showPhotosStep } from "./steps/show-photos"
import { writeFactsStep } from "./steps/write-facts"
import { writePacksStep } from "./steps/write-packs"
import { writeProductStep } from "./steps/write-product"

/**
 * The operator accepts what a shop sent: shoppers see it within seconds. New goods become a product, a change is written
 * into the one that stands, a claimed one gets its maker; all of it or nothing.
 */
export const acceptListingWorkflow = createWorkflow("accept-listing", (input: AcceptInput) => {
  const publication = acceptReviewStep(input)
  const productId = writeProductStep(publication)
  writePacksStep({ publication, productId })
  writeFactsStep({ publication, productId })
  showPhotosStep(publication)
  return new WorkflowResponse(settleReviewStep({ publication, productId }))
})
