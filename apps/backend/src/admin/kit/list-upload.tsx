import { Button } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { Strip } from "./desk"
import { FileField } from "./file-field"
import { Refused } from "./states"
import { useAct } from "./use-admin"

interface ListUploadProps<Answer> {
  /** Where the list goes; its template is below. */
  path: string
  label: string
  words: { look: string; template: string; templateCsv: string; because: Record<string, string> }
  locale: string
  onLooked(answer: Answer): void
  /** What is said of the answer, below. */
  children?(answer: Answer): ReactNode
}

/** A spreadsheet is chosen and looked at before anything is written; beside it the template to fill in. */
export function ListUpload<Answer>({ path, label, words, locale, onLooked, children }: ListUploadProps<Answer>) {
  const [file, setFile] = useState<File | null>(null)
  const look = useAct<Answer>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.set("file", file)
    look.mutate({ path, body }, { onSuccess: onLooked })
  }
  const template = (format: string) => `${path}/template?format=${format}&locale=${locale}`
  return (
    <Strip label={label}>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <FileField label={label} accept=".xlsx,.csv,.tsv,.txt" file={file} onChange={setFile} />
        <Button type="submit" size="small" disabled={!file} isLoading={look.isPending}>
          {words.look}
        </Button>
        <Button size="small" variant="transparent" asChild>
          <a href={template("xlsx")} download>
            {words.template}
          </a>
        </Button>
        <Button size="small" variant="transparent" asChild>
          <a href={template("csv")} download>
            {words.templateCsv}
          </a>
        </Button>
      </form>
      <Refused error={look.error} because={words.because} />
      {look.data && children?.(look.data)}
    </Strip>
  )
}
