import { ShopDeliveryBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { deliverParcelWorkflow } from "../../../../../../../workflows/marketplace/deliver-parcel"

/** It is with its buyer, and its cash with the shop or with whoever brought it. */
export const POST = shopActRoute(ShopDeliveryBody, async (delivery, { container, parcel, actor }) => {
  const cashHeldBy = delivery.cashHeldBy ?? (parcel.carrier ? "carrier" : "producer")
  await deliverParcelWorkflow(container).run({ input: { id: parcel.id, input: { actor, cashHeldBy } } })
  return { act: "parcel.delivered", after: { cashHeldBy } }
})
