import type { ShopParcelCard } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button, RadioCard } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useLocale, useWords } from "../../frame/words"
import { Sheet } from "../../kit/sheet"
import { ActFailed } from "./act-failed"
import { useAct } from "./use-parcels"
import { parcelWords } from "./words"

type Holder = "producer" | "carrier"
const HOLDERS: readonly Holder[] = ["producer", "carrier"]

interface DeliverSheetProps {
  parcel: Pick<ShopParcelCard, "id" | "cash" | "carrier">
  /** Fetched at the maker's: it leaves and arrives in one moment. */
  isHandedOver: boolean
  onClose(): void
}

/** It is with its buyer; who holds the cash is asked, since the books follow from it. */
export function DeliverSheet({ parcel, isHandedOver, onClose }: DeliverSheetProps) {
  const t = useWords(parcelWords)
  const locale = useLocale()
  const act = useAct(parcel.id)
  const [holder, setHolder] = useState<Holder>(parcel.carrier && !isHandedOver ? "carrier" : "producer")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const delivery = { act: "deliveries" as const, body: parcel.cash > 0 ? { cashHeldBy: holder } : {} }
    act.mutate(isHandedOver ? [{ act: "shipments" }, delivery] : [delivery], { onSuccess: onClose })
  }
  return (
    <Sheet title={t.deliverTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {parcel.cash > 0 ? (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 font-medium">{t.whoHolds(formatDong(parcel.cash, locale))}</legend>
            {HOLDERS.map((each) => (
              <RadioCard
                key={each}
                name="holder"
                checked={holder === each}
                onChange={() => setHolder(each)}
                title={t.holders[each]}
                detail={t.holderNotes[each]}
              />
            ))}
          </fieldset>
        ) : (
          <p>{t.nothingToCollect}</p>
        )}
        <ActFailed act={act} />
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.deliverDo}
        </Button>
      </form>
    </Sheet>
  )
}
