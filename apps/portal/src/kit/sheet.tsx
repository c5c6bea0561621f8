import { XIcon } from "@phosphor-icons/react"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { frameWords } from "../frame/frame-words"
import { useWords } from "../frame/words"

interface SheetProps {
  title: string
  onClose(): void
  children: ReactNode
}

/** A question over the page: from below on a phone, in the middle of a desk. The browser's own dialog keeps the focus. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useWords(frameWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-y-auto rounded-t-sheet bg-raised p-5 pb-8 shadow-sheet backdrop:bg-ink/40 sm:m-auto sm:max-w-lg sm:rounded-sheet"
    >
      <div className="mb-3 flex items-start justify-between gap-3">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="icon-btn -mt-2 -mr-2"
          aria-label={t.close}
          onClick={() => dialog.current?.close()}
        >
          <XIcon size={24} aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  )
}
