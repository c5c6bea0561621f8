import type { ShopParcelCard } from "@ocop/contract"
import { Button, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { Sheet } from "../../kit/sheet"
import { ActFailed } from "./act-failed"
import { useAct } from "./use-parcels"
import { parcelWords } from "./words"

/** Ends a parcel that came back, or that cannot leave after all. */
export function CancelSheet({ parcel, onClose }: { parcel: Pick<ShopParcelCard, "id" | "state">; onClose(): void }) {
  const t = useWords(parcelWords)
  const act = useAct(parcel.id)
  const [reason, setReason] = useState("")
  const [isShort, setShort] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < 3) return setShort(true)
    act.mutate([{ act: "cancellations", body: { reason: reason.trim() } }], { onSuccess: onClose })
  }
  return (
    <Sheet title={t.cancelTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t.cancelLead}</p>
        <TextArea
          id="reason"
          label={t.cancelReason}
          rows={2}
          maxLength={300}
          value={reason}
          error={isShort && t.sayWhy}
          onChange={(event) => {
            setReason(event.target.value)
            setShort(false)
          }}
        />
        <ActFailed act={act} />
        <div className="grid grid-cols-2 gap-3">
          <Button tone="line" onClick={onClose}>
            {t.keep}
          </Button>
          <Button type="submit" tone="line" pending={act.isPending} pendingLabel={t.working} className="text-lacquer">
            {t.cancelDo}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
