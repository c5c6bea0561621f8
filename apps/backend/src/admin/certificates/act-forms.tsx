import { Button, Checkbox, Label } from "@medusajs/ui"
import type { CertificateFile } from "@ocop/contract"
import { type FormEvent, type ReactNode, useId, useState } from "react"
import { ChoiceField, Refused, TextField, useWords } from "../kit"
import { type Ground, GroundField } from "./ground-field"
import { certificateMessages } from "./messages"
import { useCertificateAct } from "./use-certificate"

const LEAST = 10

/** Revocation: ground, public reason, the day it was found and the decision it rests on. */
export function RevokeForm({ file }: { file: CertificateFile }) {
  const { words } = useWords(certificateMessages)
  const { certificate } = file
  const id = useId()
  const acting = useCertificateAct(certificate.id)
  const open = certificate.finding
  const [ground, setGround] = useState<Ground>(open?.ground ?? "criteria_lost")
  const [told, setTold] = useState({
    reason: open?.text ?? "",
    foundOn: open?.foundOn ?? "",
    number: "",
    decidedOn: "",
    issuer: certificate.issuer ?? "",
  })
  const [level, setLevel] = useState(certificate.issuerLevel ?? "province")
  const [isSure, setSure] = useState(false)
  const set = (name: keyof typeof told) => (text: string) => setTold({ ...told, [name]: text })
  const isReady =
    isSure &&
    told.reason.trim().length >= LEAST &&
    [told.foundOn, told.number, told.decidedOn, told.issuer].every(Boolean)
  const { reason, foundOn, number, decidedOn, issuer } = told
  return (
    <ActForm
      hint={words.revoke.hint}
      error={acting.error}
      button={
        <Button type="submit" size="small" variant="danger" isLoading={acting.isPending} disabled={!isReady}>
          {words.revoke.send}
        </Button>
      }
      onSubmit={() =>
        acting.send("revocations", { ground, reason, foundOn, decision: { number, decidedOn, issuer, level } })
      }
    >
      <GroundField value={ground} onChange={setGround} />
      <TextField label={words.revoke.reason} lines={3} maxLength={1000} value={reason} onChange={set("reason")} />
      <div className="grid gap-4 sm:grid-cols-2">
        {!open && <TextField label={words.foundOn} type="date" value={foundOn} onChange={set("foundOn")} />}
        <TextField label={words.revoke.decision} maxLength={60} value={number} onChange={set("number")} />
        <TextField label={words.revoke.decidedOn} type="date" value={decidedOn} onChange={set("decidedOn")} />
        <TextField label={words.revoke.issuer} maxLength={150} value={issuer} onChange={set("issuer")} />
        <ChoiceField label={words.revoke.level} options={words.levels} value={level} onChange={setLevel} />
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox id={id} checked={isSure} onCheckedChange={(checked) => setSure(checked === true)} />
        <Label htmlFor={id} size="small">
          {words.revoke.sure}
        </Label>
      </div>
    </ActForm>
  )
}

/** A finding, from whose day the decision is due. */
export function FindingForm({ id }: { id: string }) {
  const { words } = useWords(certificateMessages)
  const acting = useCertificateAct(id)
  const [ground, setGround] = useState<Ground>("criteria_lost")
  const [foundOn, setFoundOn] = useState("")
  const [text, setText] = useState("")
  return (
    <ActForm
      hint={words.finding.openHint}
      error={acting.error}
      button={
        <Button
          type="submit"
          size="small"
          isLoading={acting.isPending}
          disabled={!foundOn || text.trim().length < LEAST}
        >
          {words.finding.open}
        </Button>
      }
      onSubmit={() => acting.send("findings", { ground, foundOn, text })}
    >
      <GroundField value={ground} onChange={setGround} />
      <TextField label={words.foundOn} type="date" value={foundOn} onChange={setFoundOn} />
      <TextField label={words.foundWhat} lines={3} maxLength={1000} value={text} onChange={setText} />
    </ActForm>
  )
}

/** Clears an open finding: the certificate stands. */
export function ClearForm({ id, findingId }: { id: string; findingId: string }) {
  const { words } = useWords(certificateMessages)
  const acting = useCertificateAct(id)
  const [reason, setReason] = useState("")
  return (
    <ActForm
      error={acting.error}
      button={
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={acting.isPending}
          disabled={reason.trim().length < LEAST}
        >
          {words.finding.clear}
        </Button>
      }
      onSubmit={() => acting.send(`findings/${encodeURIComponent(findingId)}/clearances`, { reason })}
    >
      <TextField label={words.finding.clearReason} lines={3} maxLength={1000} value={reason} onChange={setReason} />
    </ActForm>
  )
}

/** Grace past expiry, within what the law lets. */
export function GraceForm({ id, range }: { id: string; range: { from: string; to: string } }) {
  const { words, date } = useWords(certificateMessages)
  const acting = useCertificateAct(id)
  const [until, setUntil] = useState(range.to)
  const [ground, setGround] = useState("")
  return (
    <ActForm
      hint={words.grace.hint(date(range.from), date(range.to))}
      error={acting.error}
      button={
        <Button
          type="submit"
          size="small"
          isLoading={acting.isPending}
          disabled={!until || ground.trim().length < LEAST}
        >
          {words.grace.send}
        </Button>
      }
      onSubmit={() => acting.send("graces", { until, ground })}
    >
      <TextField label={words.grace.until} type="date" value={until} onChange={setUntil} />
      <TextField label={words.grace.ground} lines={3} maxLength={500} value={ground} onChange={setGround} />
    </ActForm>
  )
}

interface ActFormProps {
  hint?: string
  error: Error | null
  button: ReactNode
  children: ReactNode
  onSubmit(): void
}

/** The frame of one act: why it matters, its fields, what was refused, and the button. */
export function ActForm({ hint, error, button, children, onSubmit }: ActFormProps) {
  const { words } = useWords(certificateMessages)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-4">
      {hint && <p className="txt-small text-ui-fg-subtle">{hint}</p>}
      {children}
      <Refused error={error} because={words.because} />
      <div>{button}</div>
    </form>
  )
}
