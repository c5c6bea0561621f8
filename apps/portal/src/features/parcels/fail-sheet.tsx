import type { Failure, ShopParcelCard } from "@ocop/contract"
import { FAILURE_REASONS } from "@ocop/domain"
import { Button, Field, RadioCard } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { Sheet } from "../../kit/sheet"
import { ActFailed } from "./act-failed"
import { useAct } from "./use-parcels"
import { parcelWords } from "./words"

/** Nobody took it: why decides what follows, for the fee and for the next orders of that phone. */
export function FailSheet({ parcel, onClose }: { parcel: Pick<ShopParcelCard, "id">; onClose(): void }) {
  const t = useWords(parcelWords)
  const act = useAct(parcel.id)
  const [reason, setReason] = useState<Failure["reason"]>("no_answer")
  const [note, setNote] = useState("")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { reason, ...(note.trim() && { note: note.trim() }) }
    act.mutate([{ act: "failures", body }], { onSuccess: onClose })
  }
  return (
    <Sheet title={t.failTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t.failLead}</p>
        <fieldset className="flex flex-col gap-2">
          <legend className="sr-only">{t.failTitle}</legend>
          {FAILURE_REASONS.map((each) => (
            <RadioCard
              key={each}
              name="reason"
              checked={reason === each}
              onChange={() => setReason(each)}
              title={t.reasons[each]}
            />
          ))}
        </fieldset>
        <Field
          id="note"
          label={t.failNote}
          optional={t.optional}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <ActFailed act={act} />
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.failDo}
        </Button>
      </form>
    </Sheet>
  )
}
