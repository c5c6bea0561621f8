import { DeliveryBody } from "@ocop/contract"
import { failParcel } from "../../../../../parcel/fail-parcel"
import { deliverParcelWorkflow } from "../../../../../workflows/marketplace/deliver-parcel"
import { actRoute } from "../../act"

/** How a parcel's journey ended: with its buyer, or not. */
export const POST = actRoute(DeliveryBody, (delivery) =>
  delivery.outcome === "delivered"
    ? {
        run: (container, input) => deliverParcelWorkflow(container).run({ input }),
        input: { cashHeldBy: delivery.cashHeldBy },
      }
    : {
        run: (container, input) => failParcel(container, input, delivery),
        input: {},
      },
)
