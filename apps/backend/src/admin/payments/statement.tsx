import { Badge, Button, Heading, InlineTip, Text } from "@medusajs/ui"
import type { BankFile, BankFormat } from "@ocop/contract"
import { Answered, Empty, StatementUpload, Strip, useQueryOf, useWords } from "../kit"
import { paymentsMessages } from "./messages"

interface Files {
  bankFiles: BankFile[]
  formats: BankFormat[]
}

/** A bank statement, read row by row; the same file twice changes nothing. */
export function Statement({ onDoubtful }: { onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  const answer = useQueryOf<Files>("/admin/bank-files")
  return (
    <Answered of={answer}>
      {({ bankFiles, formats }) => (
        <div className="divide-y">
          <Upload formats={formats} onDoubtful={onDoubtful} />
          <Strip label={words.statement.earlier}>
            <Heading level="h2">{words.statement.earlier}</Heading>
            {bankFiles.length === 0 ? (
              <Empty>{words.statement.none}</Empty>
            ) : (
              <ul className="flex flex-col gap-y-3">
                {bankFiles.map((file) => (
                  <li key={file.id}>
                    <Earlier file={file} />
                  </li>
                ))}
              </ul>
            )}
          </Strip>
        </div>
      )}
    </Answered>
  )
}

function Upload({ formats, onDoubtful }: { formats: BankFormat[]; onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  return (
    <Strip label={words.statement.upload}>
      <Text size="small" className="text-ui-fg-subtle max-w-2xl">
        {words.statement.about}
      </Text>
      <StatementUpload<{ bankFile: BankFile }>
        path="/admin/bank-files"
        also={["bank-transactions", "payment-requests"]}
        formats={formats}
        words={words.statement}
        refusals={words.refusals}
      >
        {({ bankFile }) => <Result file={bankFile} onDoubtful={onDoubtful} />}
      </StatementUpload>
    </Strip>
  )
}

function Result({ file, onDoubtful }: { file: BankFile; onDoubtful(): void }) {
  const { words } = useWords(paymentsMessages)
  const queued = file.states.queued ?? 0
  return (
    <div role="status" className="flex max-w-2xl flex-col gap-y-3">
      <InlineTip variant={queued > 0 ? "warning" : "success"} label={file.name}>
        {file.known ? words.statement.known : words.statement.result(file.rows, file.fresh)}{" "}
        {file.skipped > 0 && words.statement.skipped(file.skipped)}
      </InlineTip>
      <States file={file} />
      {queued > 0 && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={onDoubtful}>
            {words.statement.toDoubtful(queued)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Earlier({ file }: { file: BankFile }) {
  const { words, moment } = useWords(paymentsMessages)
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {file.name} <span className="text-ui-fg-subtle font-normal">{moment(file.uploadedAt)}</span>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.statement.result(file.rows, file.fresh)} {file.skipped > 0 && words.statement.skipped(file.skipped)}
      </Text>
      <States file={file} />
    </div>
  )
}

function States({ file }: { file: BankFile }) {
  const { words } = useWords(paymentsMessages)
  const states = (Object.keys(words.states) as (keyof typeof words.states)[]).filter((state) => file.states[state])
  return (
    <div className="flex flex-wrap gap-2">
      {states.map((state) => (
        <Badge
          key={state}
          size="2xsmall"
          color={state === "accepted" ? "green" : state === "queued" ? "orange" : "grey"}
        >
          {words.states[state]}: {file.states[state]}
        </Badge>
      ))}
    </div>
  )
}
