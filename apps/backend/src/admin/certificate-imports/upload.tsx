import { InlineTip } from "@medusajs/ui"
import type { CertificateImport } from "@ocop/contract"
import { ListUpload, useWords } from "../kit"
import { certificateImportMessages } from "./messages"

/** A list of certificates is chosen and looked at; `onLooked` gets the import that it became. */
export function Upload({ onLooked }: { onLooked(id: string): void }) {
  const { words, locale } = useWords(certificateImportMessages)
  return (
    <ListUpload<{ import: CertificateImport }>
      path="/admin/certificate-imports"
      label={words.file}
      words={words}
      locale={locale}
      onLooked={(answer) => onLooked(answer.import.id)}
    >
      {({ import: list }) =>
        list.known && (
          <InlineTip variant="info" label={list.name} role="status">
            {words.known}
          </InlineTip>
        )
      }
    </ListUpload>
  )
}
