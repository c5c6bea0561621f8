import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { finishDelivery, finishReturn, finishShipping } from "../../../parcel/finish-fulfillment"
import type { ClaimedParcel } from "./claim-parcel"
import type { ParcelFulfillment } from "./find-fulfillment"

interface Unfinished {
  parcel: ClaimedParcel
  fulfillment: ParcelFulfillment | null
}
const FINISH = { ship: finishShipping, fail: finishReturn, deliver: finishDelivery }

/** Ends what Medusa's own workflow had begun for this act when its process was killed. Can be repeated. */
export const finishFulfillmentStep = createStep(
  "finish-fulfillment",
  async ({ parcel, fulfillment }: Unfinished, { container }) => {
    const { act } = parcel
    if (fulfillment && (act === "ship" || act === "fail" || act === "deliver"))
      await FINISH[act](container, parcel, fulfillment.id)
    return new StepResponse(undefined)
  },
)
