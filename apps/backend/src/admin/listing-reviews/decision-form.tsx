import { Button } from "@medusajs/ui"
import type { Corrections, ListingReview } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Fold, kitMessages, Refused, TextField, useAct, useWords } from "../kit"
import { CorrectionFields } from "./correction-fields"
import { reviewMessages } from "./messages"

type Sending = "refused" | "more_wanted"

/** Accept, ask for more, or refuse with a reason. Of the version that is on the screen. */
export function DecisionForm({ review }: { review: ListingReview }) {
  const { words } = useWords(reviewMessages)
  const { words: kit } = useWords(kitMessages)
  const [corrections, setCorrections] = useState<Corrections>({})
  const [sending, setSending] = useState<Sending | null>(null)
  const [reason, setReason] = useState("")
  const deciding = useAct()
  const path = `/admin/listing-reviews/${encodeURIComponent(review.id)}/decisions`
  const accept = () => deciding.mutate({ path, body: { verdict: "accepted", version: review.version, corrections } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sending) deciding.mutate({ path, body: { verdict: sending, version: review.version, reason: reason.trim() } })
  }
  if (sending)
    return (
      <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          lines={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        <Refused error={deciding.error} because={words.because} />
        <div className="flex gap-x-2">
          <Button type="submit" size="small" isLoading={deciding.isPending} disabled={reason.trim().length < 3}>
            {words.send[sending]}
          </Button>
          <Button type="button" size="small" variant="secondary" onClick={() => setSending(null)}>
            {kit.back}
          </Button>
        </div>
      </form>
    )
  return (
    <div className="flex flex-col gap-y-4">
      <Fold title={words.corrections} isOpen={review.flags.some(({ flag }) => flag === "missing_answers")}>
        <CorrectionFields review={review} corrections={corrections} onChange={setCorrections} />
      </Fold>
      <Refused error={deciding.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" isLoading={deciding.isPending} onClick={accept}>
          {words.accept}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setSending("more_wanted")}>
          {words.askMore}
        </Button>
        <Button size="small" variant="danger" onClick={() => setSending("refused")}>
          {words.refuse}
        </Button>
      </div>
    </div>
  )
}
