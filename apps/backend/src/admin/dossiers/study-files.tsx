import { Button, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { useWords } from "../kit"
import { dossierMessages } from "./messages"
import { UploadForm } from "./upload-form"
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
      {canChange && <UploadForm desk={desk} noun="study-files" label={words.addFile} />}
    </div>
  )
}
