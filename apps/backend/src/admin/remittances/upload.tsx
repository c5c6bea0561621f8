import { InlineTip } from "@medusajs/ui"
import type { RemittanceFile, Remittances } from "@ocop/contract"
import { StatementUpload, Strip, useWords } from "../kit"
import { remittanceMessages } from "./messages"

/** A carrier's list, read row by row; the same file twice changes nothing. */
export function Upload({ formats }: { formats: Remittances["formats"] }) {
  const { words } = useWords(remittanceMessages)
  return (
    <Strip label={words.upload}>
      <StatementUpload<{ file: RemittanceFile }>
        path="/admin/remittances"
        also={["remittance-rows"]}
        formats={formats}
        words={words}
        refusals={words.refusals}
      >
        {({ file }) => (
          <InlineTip variant={file.queued > 0 ? "warning" : "success"} label={file.name} role="status">
            {file.known ? words.known : words.result(file.rows, file.settled, file.queued)}
          </InlineTip>
        )}
      </StatementUpload>
    </Strip>
  )
}
