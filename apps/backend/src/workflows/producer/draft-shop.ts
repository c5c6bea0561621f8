import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShopDraft } from "../../modules/producer/shops"
import { draftShopStep } from "./steps/draft-shop"
import { joinAsOwnerStep } from "./steps/join-as-owner"
import { limitDraftsStep } from "./steps/limit-drafts"
import { recordActStep } from "./steps/record-act"

/** A person begins a shop and owns it; nobody else sees it until the operator approves. Answers its id. */
export const draftShopWorkflow = createWorkflow("draft-shop", (input: { memberId: string; shop: ShopDraft }) => {
  const memberId = limitDraftsStep(input.memberId)
  const producerId = draftShopStep(input.shop)
  joinAsOwnerStep({ memberId, producerId })
  recordActStep(
    transform({ input, producerId }, ({ input, producerId }) => ({
      actor: `member:${input.memberId}`,
      forShop: producerId,
      act: "producer.opened",
      subject: `producer:${producerId}`,
      before: null,
      after: { ...input.shop },
    })),
  )
  return new WorkflowResponse(producerId)
})
