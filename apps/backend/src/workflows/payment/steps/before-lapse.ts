import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type { PaymentRequestRow, Receipt } from "../../../modules/marketplace/payment-request"
import type MarketplaceService from "../../../modules/marketplace/service"
import { METHOD_ACTS } from "../method-acts"

interface LastLook {
  lapses: boolean
  /** Money that came after all. */
  receipt: Receipt | null
}

/** Makes sure that no money can come any more; where it came after all, the claim is given back for receiving it. */
export const beforeLapseStep = createStep(
  "before-lapse",
  async ({ request }: { request: PaymentRequestRow | null }, { container }) => {
    if (!request) return new StepResponse<LastLook>({ lapses: false, receipt: null })
    if (request.state === "lapsed") return new StepResponse<LastLook>({ lapses: true, receipt: null })
    const receipt = await METHOD_ACTS[request.method].beforeLapse(container, request)
    if (receipt) await container.resolve<MarketplaceService>(MARKETPLACE).releaseRequest(request.order_id, "lapse")
    return new StepResponse<LastLook>({ lapses: receipt === null, receipt })
  },
)
