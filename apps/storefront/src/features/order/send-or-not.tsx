import { Button } from "@ocop/ui"

interface SendOrNotProps {
  words: { close: string; send: string; sending: string }
  /** Why it could not be sent. */
  failure: string | null
  pending: boolean
  /** Something that belongs to it is not ready yet. */
  waits: boolean
  onClose: () => void
}

/** The foot of a form in a dialog: why it did not go, not now, and send. */
export function SendOrNot({ words, failure, pending, waits, onClose }: SendOrNotProps) {
  return (
    <>
      <p role="alert" className={failure ? "note note-red" : "empty:hidden"}>
        {failure}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button tone="line" className="flex-1 px-3! whitespace-nowrap" onClick={onClose}>
          {words.close}
        </Button>
        <Button
          type="submit"
          className="flex-1 px-3! whitespace-nowrap"
          disabled={waits}
          pending={pending}
          pendingLabel={words.sending}
        >
          {words.send}
        </Button>
      </div>
    </>
  )
}
