import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/contract"
import type { MakerType, ProductGroup } from "@ocop/domain"
import type { GoodsPlace } from "../../importing/operator/places"
import { recordFactsStep } from "./steps/record-facts"
import { recordMakerStep } from "./steps/record-maker"
import { recordProductStep } from "./steps/record-product"

/** A product of the operator's list that nobody sells here. */
export interface RecordInput {
  /** Names the product for good, so that a run cut short finds what it made. */
  itemId: string
  /** Null: it is new. */
  productId: string | null
  /** Null: nobody knows who makes it. */
  maker: { id: string } | NewMaker | null
  place: GoodsPlace
  content: ListingContent
  group: ProductGroup
  /** Where the list was read; null: not told. */
  source: string | null
}
export interface NewMaker {
  legalName: string
  folded: string
  type: MakerType | null
}

/** Records a product of a public list: its maker where it is new, the product itself, and what the market knows of it. */
export const recordGoodsWorkflow = createWorkflow("record-goods", (input: RecordInput) => {
  const makerId = recordMakerStep(input)
  const productId = recordProductStep(input)
  recordFactsStep({ input, makerId, productId })
  return new WorkflowResponse(transform({ makerId, productId }, (recorded) => recorded))
})
