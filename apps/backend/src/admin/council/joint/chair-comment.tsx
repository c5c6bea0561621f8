import { Button, Text } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { Open } from "./result"

interface ChairCommentProps {
  page: CouncilEntryPage
  open: Open
  criterion: string | null
}

/** The chair's words that count, and while the result is open a line for others. */
export function ChairComment({ page, open, criterion }: ChairCommentProps) {
  const { words, moment } = useWords(councilMessages)
  const [isWriting, setWriting] = useState(false)
  const said = open.comments.find((comment) => comment.criterion === criterion)
  if (!said && !page.may.includes("comment")) return null
  return (
    <div className="flex max-w-2xl flex-col items-start gap-y-2">
      {said && (
        <blockquote className="border-ui-border-strong w-full border-l-2 pl-3">
          <Text size="small" className="whitespace-pre-wrap break-words">
            {said.text}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {words.chairSays} · {said.byName} · {moment(said.at)}
          </Text>
        </blockquote>
      )}
      {page.may.includes("comment") &&
        (isWriting ? (
          <CommentForm
            entryId={page.entry.id}
            criterion={criterion}
            start={said?.text ?? ""}
            onClose={() => setWriting(false)}
          />
        ) : (
          <Button size="small" variant="transparent" onClick={() => setWriting(true)}>
            {criterion === null ? words.whole : words.chairComment}
          </Button>
        ))}
    </div>
  )
}

interface CommentFormProps {
  entryId: string
  criterion: string | null
  start: string
  onClose(): void
}

function CommentForm({ entryId, criterion, start, onClose }: CommentFormProps) {
  const { words } = useWords(councilMessages)
  const { words: kit } = useWords(kitMessages)
  const [text, setText] = useState(start)
  const act = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const path = `/admin/council-entries/${entryId}/comments`
    act.mutate({ path, body: { criterion, text: text.trim() } }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-y-2">
      <TextField
        label={criterion === null ? words.whole : `${words.chairComment}, ${criterion}`}
        hint={words.chairHint}
        lines={3}
        maxLength={1000}
        value={text}
        onChange={setText}
      />
      <Refused error={act.error} because={words.because} />
      <div className="flex gap-2">
        <Button size="small" type="submit" isLoading={act.isPending} disabled={text.trim() === ""}>
          {kit.save}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
