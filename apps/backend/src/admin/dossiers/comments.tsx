import { Button, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Refused, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

interface CommentsProps {
  desk: DeskDossier
  /** Null: to the whole dossier. */
  criterion: string | null
}

/** What officers wrote to one criterion, and a line for more while the dossier lies with this desk. */
export function Comments({ desk, criterion }: CommentsProps) {
  const { words, moment } = useWords(dossierMessages)
  const [isOpen, setOpen] = useState(false)
  const written = desk.dossier.comments.filter((comment) => comment.criterion === criterion)
  return (
    <div className="flex flex-col items-start gap-y-2">
      {written.map(({ id, stage, text, byName, at }) => (
        <blockquote key={id} className="border-ui-border-strong w-full border-l-2 pl-3">
          <Text size="small" className="whitespace-pre-wrap break-words">
            {text}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {words.stages[stage]} · {byName} · {moment(at)}
          </Text>
        </blockquote>
      ))}
      {desk.acts.length > 0 &&
        (isOpen ? (
          <CommentForm desk={desk} criterion={criterion} onClose={() => setOpen(false)} />
        ) : (
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={criterion === null ? words.commentWhole : words.commentLabel(criterion)}
            onClick={() => setOpen(true)}
          >
            {words.comment}
          </Button>
        ))}
    </div>
  )
}

function CommentForm({ desk, criterion, onClose }: CommentsProps & { onClose(): void }) {
  const { words } = useWords(dossierMessages)
  const [text, setText] = useState("")
  const commenting = useDossierAct(desk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    commenting.send("comments", { criterion, text: text.trim() }, onClose)
  }
  return (
    <form onSubmit={submit} className="flex w-full max-w-2xl flex-col gap-y-2">
      <TextField
        label={criterion === null ? words.commentWhole : words.commentLabel(criterion)}
        hint={words.commentHint}
        lines={3}
        maxLength={2000}
        value={text}
        onChange={setText}
      />
      <Refused error={commenting.error} because={words.because} />
      <div>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={commenting.isPending}
          disabled={text.trim() === ""}
        >
          {words.send}
        </Button>
      </div>
    </form>
  )
}
