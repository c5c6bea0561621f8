import { Button, InlineTip, Label } from "@medusajs/ui"
import type { RemittanceFile, Remittances } from "@ocop/contract"
import { type FormEvent, useId, useState } from "react"
import { ChoiceField, Refused, useAct, useWords } from "../kit"
import { remittanceMessages } from "./messages"

/** A carrier's list, read row by row; the same file twice changes nothing. */
export function Upload({ formats }: { formats: Remittances["formats"] }) {
  const { words } = useWords(remittanceMessages)
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [format, setFormat] = useState("auto")
  const send = useAct<{ file: RemittanceFile }>({ also: ["remittance-rows"] })
  const options = {
    auto: words.auto,
    ...Object.fromEntries(formats.filter((each) => each.id !== "auto").map((each) => [each.id, each.name])),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.append("format", format)
    body.append("file", file)
    send.mutate({ path: "/admin/remittances", body })
  }
  const read = send.data?.file
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <div className="grid max-w-2xl gap-4 md:grid-cols-2">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={id} size="small" weight="plus">
            {words.file}
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
        <ChoiceField label={words.format} options={options} value={format} onChange={setFormat} />
      </div>
      <Refused error={send.error} because={words.refusals} />
      {read && (
        <InlineTip variant={read.queued > 0 ? "warning" : "success"} label={read.name} role="status">
          {read.known ? words.known : words.result(read.rows, read.settled, read.queued)}
        </InlineTip>
      )}
      <div>
        <Button type="submit" size="small" isLoading={send.isPending} disabled={!file}>
          {words.upload}
        </Button>
      </div>
    </form>
  )
}
