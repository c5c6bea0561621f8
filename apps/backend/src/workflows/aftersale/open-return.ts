import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenReturn } from "@ocop/contract"
import { keepPhotosStep } from "./steps/keep-photos"
import { writeReturnStep } from "./steps/write-return"

export interface ReturnInput extends OpenReturn {
  orderId: string
  parcelId: string
  /** WebP files, base64: what a workflow is told must be JSON. */
  photos: string[]
}

/** A buyer wants goods taken back or made good: photographs are kept privately, the case waits for the shop. */
export const openReturnWorkflow = createWorkflow("open-return", (input: ReturnInput) => {
  const fileIds = keepPhotosStep(input.photos)
  const id = writeReturnStep(
    transform({ input, fileIds }, ({ input: { photos: _, ...told }, fileIds }) => ({ ...told, fileIds })),
  )
  return new WorkflowResponse(id)
})
