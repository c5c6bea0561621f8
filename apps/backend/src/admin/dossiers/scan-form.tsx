import { Button } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { FileField, Refused, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

export const FILES = "application/pdf,image/jpeg,image/png,image/webp"

/** A scan or photograph of what came on paper, for one criterion or for the whole. */
export function ScanForm({ desk, criterion }: { desk: DeskDossier; criterion: string | null }) {
  const { words } = useWords(dossierMessages)
  const [file, setFile] = useState<File | null>(null)
  const sending = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const form = new FormData()
    form.set("criterion", criterion ?? "")
    form.set("file", file)
    sending.send("evidence", form, () => setFile(null))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2">
      <FileField label={words.scan} accept={FILES} file={file} onChange={setFile} />
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
