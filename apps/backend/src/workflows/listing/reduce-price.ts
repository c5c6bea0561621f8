import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { grantDiscountStep } from "../discount/steps/grant-discount"
import { auditActStep } from "./steps/audit-act"
import { type EndReductionInput, endReductionStep } from "./steps/end-reduction"
import { type ReductionInput, reducePriceStep } from "./steps/reduce-price"

/** A shop lowers the price of one product for some days, at its own cost. */
export const reducePriceWorkflow = createWorkflow("reduce-price", (input: ReductionInput) => {
  const id = reducePriceStep(input)
  grantDiscountStep(
    transform({ input, id }, ({ input, id }) => ({
      kind: "price_list" as const,
      reference: id,
      producerId: input.shopId,
    })),
  )
  auditActStep(
    transform({ input, id }, ({ input: { shopId, actor, isAssistant, ...reduction }, id }) => ({
      actor,
      isAssistant,
      forShop: shopId,
      act: "listing.reduced",
      subject: `price_list:${id}`,
      after: { ...reduction },
    })),
  )
  return new WorkflowResponse(id)
})

/** A shop's reduction ends now. */
export const endReductionWorkflow = createWorkflow("end-reduction", (input: EndReductionInput) => {
  const id = endReductionStep(input)
  auditActStep(
    transform({ input, id }, ({ input: { shopId, actor, isAssistant }, id }) => ({
      actor,
      isAssistant,
      forShop: shopId,
      act: "listing.reduction_ended",
      subject: `price_list:${id}`,
    })),
  )
  return new WorkflowResponse(id)
})
