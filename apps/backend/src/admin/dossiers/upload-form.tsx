import { Button } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { FileField, Refused, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

const FILES = "application/pdf,image/jpeg,image/png,image/webp"

interface UploadFormProps {
  desk: DeskDossier
  /** Below the dossier's address. */
  noun: "evidence" | "study-files"
  label: string
  /** What goes with the file. */
  fields?: Record<string, string>
}

/** One scan, photograph or PDF that goes to the dossier; the button comes with the file. */
export function UploadForm({ desk, noun, label, fields = {} }: UploadFormProps) {
  const { words } = useWords(dossierMessages)
  const [file, setFile] = useState<File | null>(null)
  const sending = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set("file", file)
    sending.send(noun, form, () => setFile(null))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2">
      <FileField label={label} accept={FILES} file={file} onChange={setFile} />
      <Refused error={sending.error} because={words.because} />
      {file && (
        <div>
          <Button type="submit" size="small" variant="secondary" isLoading={sending.isPending}>
            {words.upload}
          </Button>
        </div>
      )}
    </form>
  )
}
