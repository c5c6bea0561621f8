import { Button, Text } from "@medusajs/ui"
import type { MinistryExport } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { ChoiceField, Refused, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"

type Kind = "awarded" | "returned"
type Found = "none" | "3" | "4"

/** What the ministry answered: 5 stars, or back to the province with what its council found. */
export function MinistryAnswer({ ministry, today }: { ministry: MinistryExport; today: string }) {
  const { words } = useWords(councilMessages)
  const [kind, setKind] = useState<Kind>("awarded")
  const [average, setAverage] = useState("")
  const [stars, setStars] = useState<Found>("4")
  const [reference, setReference] = useState("")
  const [answeredOn, setAnsweredOn] = useState(today)
  const [productCode, setProductCode] = useState("")
  const [note, setNote] = useState("")
  const act = useAct({ said: words.decided, also: ["council-entries", "rounds", "dossiers", "certificates"] })
  const points = Number(average.replace(",", "."))
  const isWhole = average.trim() !== "" && Number.isFinite(points) && reference.trim() !== ""
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const head = { kind, average: points, reference: reference.trim(), answeredOn }
    const body =
      kind === "awarded"
        ? { ...head, productCode: productCode.trim() || null }
        : { ...head, stars: stars === "none" ? null : Number(stars), note: note.trim() }
    act.mutate({ path: `/admin/ministry-exports/${ministry.id}/answers`, body })
  }
  return (
    <form onSubmit={submit} className="grid max-w-2xl gap-3 sm:grid-cols-2">
      <Text weight="plus" className="sm:col-span-2">
        {words.answer}
      </Text>
      <ChoiceField label={words.answerKind} options={words.answers} value={kind} onChange={setKind} />
      <TextField label={words.ministryAverage} value={average} onChange={setAverage} maxLength={6} />
      <TextField label={words.ministryReference} value={reference} onChange={setReference} maxLength={60} />
      <TextField label={words.answeredOn} type="date" value={answeredOn} onChange={setAnsweredOn} />
      {kind === "awarded" ? (
        <TextField label={words.productCode} value={productCode} onChange={setProductCode} maxLength={40} />
      ) : (
        <>
          <ChoiceField<Found>
            label={words.ministryStars}
            options={{ "4": words.starsOf(4), "3": words.starsOf(3), none: words.noStars }}
            value={stars}
            onChange={setStars}
          />
          <div className="sm:col-span-2">
            <TextField label={words.ministryNote} lines={3} value={note} onChange={setNote} maxLength={1000} />
          </div>
        </>
      )}
      <div className="sm:col-span-2">
        <Refused error={act.error} because={words.because} />
      </div>
      <div>
        <Button
          type="submit"
          isLoading={act.isPending}
          disabled={!isWhole || (kind === "returned" && note.trim().length < 5)}
        >
          {words.record}
        </Button>
      </div>
    </form>
  )
}
