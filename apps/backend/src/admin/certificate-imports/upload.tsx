import { Button, InlineTip } from "@medusajs/ui"
import type { CertificateImport } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { FileField, Refused, Strip, useAct, useWords } from "../kit"
import { certificateImportMessages } from "./messages"

const SHEETS = ".csv,.xlsx,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A file is chosen and looked at; `onLooked` gets the list that it became. */
export function Upload({ onLooked }: { onLooked(id: string): void }) {
  const { words, locale } = useWords(certificateImportMessages)
  const [file, setFile] = useState<File | null>(null)
  const look = useAct<{ import: CertificateImport }>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.set("file", file)
    look.mutate({ path: "/admin/certificate-imports", body }, { onSuccess: (answer) => onLooked(answer.import.id) })
  }
  const template = (format: string) => `/admin/certificate-imports/template?format=${format}&locale=${locale}`
  return (
    <Strip label={words.file}>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <FileField label={words.file} accept={SHEETS} file={file} onChange={setFile} />
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
      {look.data?.import.known && (
        <InlineTip variant="info" label={look.data.import.name} role="status">
          {words.known}
        </InlineTip>
      )}
    </Strip>
  )
}
