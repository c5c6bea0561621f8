import { Button, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { FileField, Refused, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { FILES } from "./scan-form"
import { pathOf, useDossierAct } from "./use-dossier"

/** Papers of the advisory team; each opens in a page of its own. */
export function StudyFiles({ desk, canChange }: { desk: DeskDossier; canChange: boolean }) {
  const { words } = useWords(dossierMessages)
  const acting = useDossierAct(desk)
  const { files } = desk.study
  if (!canChange && files.length === 0) return null
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {words.studyFiles}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {files.map(({ id, title }) => (
          <li key={id} className="txt-small flex flex-wrap items-baseline gap-x-3">
            <a
              href={pathOf(desk, `study-files/${encodeURIComponent(id)}/file`)}
              target="_blank"
              rel="noreferrer"
              className="min-w-0 break-words underline underline-offset-2"
            >
              {title}
            </a>
            {canChange && (
              <Button
                type="button"
                size="small"
                variant="transparent"
                onClick={() => acting.remove(`study-files/${encodeURIComponent(id)}`)}
              >
                {words.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canChange && <AddFile desk={desk} />}
    </div>
  )
}

function AddFile({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const [file, setFile] = useState<File | null>(null)
  const sending = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const form = new FormData()
    form.set("file", file)
    sending.send("study-files", form, () => setFile(null))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2">
      <FileField label={words.addFile} accept={FILES} file={file} onChange={setFile} />
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
