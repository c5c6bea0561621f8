import type { ShopParcelCard } from "@ocop/contract"
import { Button, Field } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { Sheet } from "../../kit/sheet"
import { ActFailed } from "./act-failed"
import { keepCarrier, keptCarrier } from "./kept-carrier"
import { useAct } from "./use-parcels"
import { parcelWords } from "./words"

/** How a parcel leaves: with whom, under which code. Nothing of it must be known. */
export function ShipSheet({ parcel, onClose }: { parcel: Pick<ShopParcelCard, "id">; onClose(): void }) {
  const t = useWords(parcelWords)
  const act = useAct(parcel.id)
  const [carrier, setCarrier] = useState(keptCarrier)
  const [trackingCode, setTrackingCode] = useState("")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keepCarrier(carrier.trim())
    const body = {
      ...(carrier.trim() && { carrier: carrier.trim() }),
      ...(trackingCode.trim() && { trackingCode: trackingCode.trim() }),
    }
    act.mutate([{ act: "shipments", body }], { onSuccess: onClose })
  }
  return (
    <Sheet title={t.shipTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field
          id="carrier"
          label={t.carrier}
          hint={t.carrierHint}
          optional={t.optional}
          maxLength={80}
          value={carrier}
          onChange={(event) => setCarrier(event.target.value)}
          autoComplete="off"
        />
        <div className="-mt-1 flex flex-wrap gap-2">
          {t.carriers.map((name) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={carrier === name}
              onClick={() => setCarrier(carrier === name ? "" : name)}
            >
              {name}
            </button>
          ))}
        </div>
        <Field
          id="tracking"
          label={t.trackingCode}
          optional={t.optional}
          maxLength={80}
          value={trackingCode}
          onChange={(event) => setTrackingCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <ActFailed act={act} />
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.shipDo}
        </Button>
      </form>
    </Sheet>
  )
}
