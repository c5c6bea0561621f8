import { DeclineBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { declineGoods } from "../../../../../../../parcel/shop/decline"

/** Some goods, or all, cannot be sent. */
export const POST = shopActRoute(DeclineBody, async (decline, { container, parcel, actor }) => {
  const outcome = await declineGoods(container, parcel, decline, actor)
  const { lines, reason } = decline
  return { act: outcome === "cancelled" ? "parcel.cancelled" : "parcel.declined", after: { lines, reason } }
})
