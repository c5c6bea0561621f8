import type { ShopParcel, ShopParcelCard } from "@ocop/contract"
import { CancelSheet } from "./cancel-sheet"
import { DeclineSheet } from "./decline-sheet"
import { DeliverSheet } from "./deliver-sheet"
import { FailSheet } from "./fail-sheet"
import type { Asking } from "./next-step"
import { ShipSheet } from "./ship-sheet"

interface StepSheetProps {
  step: Asking
  parcel: ShopParcelCard | ShopParcel
  onClose(): void
}

/** The sheet that asks what an act needs to know. */
export function StepSheet({ step, parcel, onClose }: StepSheetProps) {
  switch (step) {
    case "ship":
      return <ShipSheet parcel={parcel} onClose={onClose} />
    case "deliver":
    case "hand_over":
      return <DeliverSheet parcel={parcel} isHandedOver={step === "hand_over"} onClose={onClose} />
    case "fail":
      return <FailSheet parcel={parcel} onClose={onClose} />
    case "cancel":
      return <CancelSheet parcel={parcel} onClose={onClose} />
    case "decline":
      return "contact" in parcel ? <DeclineSheet parcel={parcel} onClose={onClose} /> : null
  }
}
