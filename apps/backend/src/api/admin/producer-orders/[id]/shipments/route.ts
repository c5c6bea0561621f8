import { ShipmentBody } from "@ocop/contract"
import { shipParcelWorkflow } from "../../../../../workflows/marketplace/ship-parcel"
import { actRoute } from "../../act"

export const POST = actRoute(ShipmentBody, (shipment) => ({
  run: (container, input) => shipParcelWorkflow(container).run({ input }),
  input: shipment,
}))
