import { Button, Text } from "@medusajs/ui"
import type { RemittanceDecision, RemittanceRow } from "@ocop/contract"
import { useState } from "react"
import { QueueCard, Refused, TextField, useAct, useWords } from "../kit"
import { remittanceMessages } from "./messages"

/** A row that does not fit: what it says, what we know, and what can be done. */
export function RowCard({ row }: { row: RemittanceRow }) {
  const { words, money, date } = useWords(remittanceMessages)
  const { parcel } = row
  const [code, setCode] = useState("")
  const [note, setNote] = useState("")
  const act = useAct({ also: ["remittances", "remittance-rows"] })
  const decide = (body: RemittanceDecision) =>
    act.mutate({ path: `/admin/remittance-rows/${encodeURIComponent(row.id)}/decisions`, body })
  const mayTakeLess = row.problem === "amount_differs" && parcel?.left != null && row.amount < parcel.left
  return (
    <QueueCard
      label={row.code}
      title={row.code}
      badges={row.problem ? [{ text: words.problems[row.problem], tone: "orange" }] : []}
      about={words.row(row.fileName, row.number)}
    >
      <Text size="small">
        {words.told(money(row.amount), row.fee > 0 ? money(row.fee) : "")}
        {row.toldOn && `, ${date(row.toldOn)}`}
        {parcel && (
          <>
            {" · "}
            {words.parcel(parcel.code, parcel.producer)}
            {parcel.left != null && `, ${words.left(money(parcel.left))}`}
          </>
        )}
      </Text>
      <div className="grid max-w-2xl items-start gap-3 md:grid-cols-2">
        <TextField label={words.match} hint={words.matchHint} value={code} onChange={setCode} maxLength={20} />
        <TextField label={words.note} hint={words.noteHint} value={note} onChange={setNote} maxLength={300} />
      </div>
      <Refused error={act.error} because={{ ...words.refusals, ...words.problems }} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          isLoading={act.isPending}
          disabled={code.trim().length < 8}
          onClick={() => decide({ decision: "match", parcelCode: code.trim(), note: note.trim() })}
        >
          {words.matchDo}
        </Button>
        {row.problem === "typed_code" && parcel && (
          <Button
            size="small"
            isLoading={act.isPending}
            onClick={() => decide({ decision: "match", parcelCode: parcel.code, note: note.trim() })}
          >
            {words.confirm}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={() => decide({ decision: "look_again" })}>
          {words.again}
        </Button>
        {mayTakeLess && (
          <Button
            size="small"
            variant="secondary"
            disabled={note.trim().length < 3}
            onClick={() => decide({ decision: "take_less", note: note.trim() })}
          >
            {words.takeLess}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          disabled={note.trim().length < 3}
          onClick={() => decide({ decision: "close", note: note.trim() })}
        >
          {words.close}
        </Button>
      </div>
    </QueueCard>
  )
}
