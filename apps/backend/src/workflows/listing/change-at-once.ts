import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changePriceStep, type PriceInput } from "./steps/change-price"
import { changeStockStep, type StockInput } from "./steps/change-stock"
import { type SellingInput, setSellingStep } from "./steps/set-selling"

/** A shop changes the price of a pack, in đồng; shoppers see it within seconds. */
export const changePriceWorkflow = createWorkflow("change-price", (input: PriceInput) => {
  return new WorkflowResponse(changePriceStep(input))
})

/** A shop counts, adds to or takes from what it has of a pack, never below what buyers were promised. */
export const changeStockWorkflow = createWorkflow("change-stock", (input: StockInput) => {
  return new WorkflowResponse(changeStockStep(input))
})

/** A shop pauses a product, sells it again, or says how long it takes to leave. */
export const setSellingWorkflow = createWorkflow("set-selling", (input: SellingInput) => {
  return new WorkflowResponse(setSellingStep(input))
})
