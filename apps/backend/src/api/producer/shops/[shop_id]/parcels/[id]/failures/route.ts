import { FailureBody } from "@ocop/contract"
import { failParcel } from "../../../../../../../parcel/fail-parcel"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"

/** Nobody took it: its goods are back on the shelf, kept for it until it is sent again or cancelled. */
export const POST = shopActRoute(FailureBody, async (failure, { container, parcel: { id }, actor }) => {
  await failParcel(container, { id, input: { actor } }, failure)
  return { act: "parcel.undeliverable", after: failure }
})
