import { Badge, Button, Heading, InlineTip, Label, Text } from "@medusajs/ui"
import type { BankFile, BankFormat } from "@ocop/contract"
import { type FormEvent, useId, useState } from "react"
import { Answered, ChoiceField, Empty, Refused, Strip, useAct, useQueryOf, useWords } from "../kit"
import { paymentsMessages } from "./messages"

interface Files {
  bankFiles: BankFile[]
  formats: BankFormat[]
}

/** A bank statement, read row by row; the same file twice changes nothing. */
export function Statement({ onDoubtful }: { onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  const answer = useQueryOf<Files>("/admin/bank-files")
  return (
    <Answered of={answer}>
      {({ bankFiles, formats }) => (
        <div className="divide-y">
          <Upload formats={formats} onDoubtful={onDoubtful} />
          <Strip label={words.statement.earlier}>
            <Heading level="h2">{words.statement.earlier}</Heading>
            {bankFiles.length === 0 ? (
              <Empty>{words.statement.none}</Empty>
            ) : (
              <ul className="flex flex-col gap-y-3">
                {bankFiles.map((file) => (
                  <li key={file.id}>
                    <Earlier file={file} />
                  </li>
                ))}
              </ul>
            )}
          </Strip>
        </div>
      )}
    </Answered>
  )
}

function Upload({ formats, onDoubtful }: { formats: BankFormat[]; onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [format, setFormat] = useState("auto")
  const send = useAct<{ bankFile: BankFile }>({ also: ["bank-transactions", "payment-requests"] })
  const options = {
    auto: words.statement.auto,
    ...Object.fromEntries(formats.filter((each) => each.id !== "auto").map((each) => [each.id, each.name])),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.append("format", format)
    body.append("file", file)
    send.mutate({ path: "/admin/bank-files", body })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle max-w-2xl">
        {words.statement.about}
      </Text>
      <div className="grid max-w-2xl gap-4 md:grid-cols-2">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={id} size="small" weight="plus">
            {words.statement.file}
          </Label>
          <input
            id={id}
            type="file"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className="txt-small file:bg-ui-bg-component file:border-ui-border-base file:txt-compact-small-plus file:mr-3 file:cursor-pointer file:rounded-md file:border file:px-3 file:py-1.5"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              send.reset()
            }}
          />
        </div>
        <ChoiceField label={words.statement.format} options={options} value={format} onChange={setFormat} />
      </div>
      <Refused error={send.error} because={words.refusals} />
      {send.data && <Result file={send.data.bankFile} onDoubtful={onDoubtful} />}
      <div>
        <Button type="submit" size="small" isLoading={send.isPending} disabled={!file}>
          {words.statement.upload}
        </Button>
      </div>
    </form>
  )
}

function Result({ file, onDoubtful }: { file: BankFile; onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  const queued = file.states.queued ?? 0
  return (
    <div role="status" className="flex max-w-2xl flex-col gap-y-3">
      <InlineTip variant={queued > 0 ? "warning" : "success"} label={file.name}>
        {file.known ? words.statement.known : words.statement.result(file.rows, file.fresh)}{" "}
        {file.skipped > 0 && words.statement.skipped(file.skipped)}
      </InlineTip>
      <States file={file} />
      {queued > 0 && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={onDoubtful}>
            {words.statement.toDoubtful(queued)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Earlier({ file }: { file: BankFile }) {
  const { words, moment } = useWords(paymentsMessages)
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {file.name} <span className="text-ui-fg-subtle font-normal">{moment(file.uploadedAt)}</span>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.statement.result(file.rows, file.fresh)} {file.skipped > 0 && words.statement.skipped(file.skipped)}
      </Text>
      <States file={file} />
    </div>
  )
}

function States({ file }: { file: BankFile }) {
  const { words } = useWords(paymentsMessages)
  const states = (Object.keys(words.states) as (keyof typeof words.states)[]).filter((state) => file.states[state])
  return (
    <div className="flex flex-wrap gap-2">
      {states.map((state) => (
        <Badge
          key={state}
          size="2xsmall"
          color={state === "accepted" ? "green" : state === "queued" ? "orange" : "grey"}
        >
          {words.states[state]}: {file.states[state]}
        </Badge>
      ))}
    </div>
  )
}
