import { Button } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { ChoiceField } from "./fields"
import { FileField } from "./file-field"
import { Refused } from "./states"
import { useAct } from "./use-admin"

const SHEETS = ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const AUTO = "auto"

interface StatementUploadProps<Answer> {
  /** The route that takes the form: `file` and `format`. */
  path: string
  /** What else shows something of it. */
  also: string[]
  formats: readonly { id: string; name: string }[]
  words: { file: string; format: string; auto: string; upload: string }
  refusals: Record<string, string>
  children(answer: Answer): ReactNode
}

/** A list from a bank or a carrier, read row by row; the same file twice changes nothing. */
export function StatementUpload<Answer>(props: StatementUploadProps<Answer>) {
  const { path, also, formats, words, refusals, children } = props
  const [file, setFile] = useState<File | null>(null)
  const [format, setFormat] = useState(AUTO)
  const send = useAct<Answer>({ also })
  const known = formats.filter(({ id }) => id !== AUTO).map(({ id, name }) => [id, name])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.append("format", format)
    body.append("file", file)
    send.mutate({ path, body })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4">
      <div className="grid max-w-2xl gap-4 md:grid-cols-2">
        <FileField
          label={words.file}
          accept={SHEETS}
          file={file}
          onChange={(chosen) => {
            setFile(chosen)
            send.reset()
          }}
        />
        <ChoiceField
          label={words.format}
          options={{ [AUTO]: words.auto, ...Object.fromEntries(known) }}
          value={format}
          onChange={setFormat}
        />
      </div>
      <Refused error={send.error} because={refusals} />
      {send.data && children(send.data)}
      <div>
        <Button type="submit" size="small" isLoading={send.isPending} disabled={!file}>
          {words.upload}
        </Button>
      </div>
    </form>
  )
}
