import { ShipmentBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { shipParcelWorkflow } from "../../../../../../../workflows/marketplace/ship-parcel"

/** It leaves; also once more, after it came back from the door. */
export const POST = shopActRoute(ShipmentBody, async (shipment, { container, parcel: { id }, actor }) => {
  await shipParcelWorkflow(container).run({ input: { id, input: { actor, ...shipment } } })
  return { act: "parcel.shipped", after: shipment }
})
