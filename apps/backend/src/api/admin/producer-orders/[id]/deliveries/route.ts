import { DeliveryBody } from "@ocop/contract"
import { deliverParcelWorkflow } from "../../../../../workflows/marketplace/deliver-parcel"
import { returnParcelWorkflow } from "../../../../../workflows/marketplace/return-parcel"
import { actRoute } from "../../act"

/** How a parcel's journey ended: with its buyer, or not. */
export const POST = actRoute(DeliveryBody, (delivery) =>
  delivery.outcome === "delivered"
    ? {
        run: (container, input) => deliverParcelWorkflow(container).run({ input }),
        input: { cashHeldBy: delivery.cashHeldBy },
      }
    : {
        run: (container, input) => returnParcelWorkflow(container).run({ input }),
        input: { reason: [delivery.reason, delivery.note].filter(Boolean).join(": ") },
      },
)
