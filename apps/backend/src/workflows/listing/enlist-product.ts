import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingFacts } from "../../modules/listing/service"
import { enlistProductStep } from "./steps/enlist-product"
import { findProductStep } from "./steps/find-product"

/** Lists a product that exists, with its maker, group and place. */
export const enlistProductWorkflow = createWorkflow("enlist-product", (input: ListingFacts) => {
  findProductStep(input.product_id)
  const listing = enlistProductStep(input)
  return new WorkflowResponse(listing)
})
