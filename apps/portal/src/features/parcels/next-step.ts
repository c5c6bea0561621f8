import type { ShopParcelCard } from "@ocop/contract"
import type { ActName } from "./use-parcels"
import type { ParcelWords } from "./words-vi"

/** What has to be asked before an act can be done. */
export type Asking = "ship" | "deliver" | "hand_over" | "fail" | "decline" | "cancel"

export interface Step {
  act: ActName
  label: keyof ParcelWords["acts"]
  asks: Asking | null
}

type Card = Pick<ShopParcelCard, "state" | "acts" | "isPickup">

/** The one thing to do with a parcel now; null where there is none, or where it is for somebody with more rights. */
export function nextStep({ state, acts, isPickup }: Card): Step | null {
  if (acts.includes("confirm")) return { act: "confirmations", label: "confirm", asks: null }
  if (acts.includes("pack")) return { act: "packings", label: "pack", asks: null }
  if (acts.includes("ship") && isPickup) return { act: "deliveries", label: "handOver", asks: "hand_over" }
  if (acts.includes("ship"))
    return { act: "shipments", label: state === "undeliverable" ? "shipAgain" : "ship", asks: "ship" }
  if (acts.includes("deliver")) return { act: "deliveries", label: "deliver", asks: "deliver" }
  return null
}

/** What else may be done with it, as quieter buttons. */
export function otherSteps({ state, acts }: Card): Step[] {
  return [
    ...(acts.includes("decline") ? [{ act: "declines", label: "decline", asks: "decline" } as const] : []),
    ...(acts.includes("fail") ? [{ act: "failures", label: "fail", asks: "fail" } as const] : []),
    ...(acts.includes("cancel")
      ? [
          {
            act: "cancellations",
            label: state === "undeliverable" ? "cancelReturned" : "cancel",
            asks: "cancel",
          } as const,
        ]
      : []),
  ]
}
