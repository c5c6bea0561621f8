import { Button } from "@medusajs/ui"
import type { ImportAnswer } from "@ocop/contract"
import { useState } from "react"
import { FileField, Refused, Strip, useAct, useWords } from "../kit"
import { importMessages } from "./messages"

/** A file is chosen and looked at; `onRead` gets the list that it became. */
export function ChooseList({ onRead }: { onRead(id: string): void }) {
  const { words, locale } = useWords(importMessages)
  const [file, setFile] = useState<File | null>(null)
  const look = useAct<ImportAnswer>()
  const send = () => {
    if (!file) return
    const body = new FormData()
    body.set("file", file)
    look.mutate({ path: "/admin/listing-imports", body }, { onSuccess: (answer) => onRead(answer.import.id) })
  }
  const template = (format: string) => `/admin/listing-imports/template?format=${format}&locale=${locale}`
  return (
    <Strip label={words.choose}>
      <div className="flex flex-wrap items-end gap-3">
        <FileField label={words.choose} accept=".xlsx,.csv,.tsv,.txt" file={file} onChange={setFile} />
        <Button size="small" disabled={!file} isLoading={look.isPending} onClick={send}>
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
      </div>
      <Refused error={look.error} because={words.because} />
    </Strip>
  )
}
