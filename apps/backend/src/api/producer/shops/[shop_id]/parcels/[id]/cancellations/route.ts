import { CancellationBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { cancelParcelWorkflow } from "../../../../../../../workflows/marketplace/cancel-parcel"

/** What came back is not sent again, or what is packed cannot leave. */
export const POST = shopActRoute(CancellationBody, async ({ reason }, { container, parcel: { id }, actor }) => {
  await cancelParcelWorkflow(container).run({ input: { id, input: { actor, reason } } })
  return { act: "parcel.cancelled", after: { reason } }
})
