"use client"

import { type ReactNode, useEffect, useRef } from "react"

interface DialogProps {
  titleId: string
  title: string
  onClose: () => void
  /** Gets what closes it and gives the focus back. */
  children: (close: () => void) => ReactNode
}

/** A sheet over the page, the browser's own: Escape and the phone's back gesture close it, the focus returns by itself. */
export function Dialog({ titleId, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Not the first field: a phone would open its keyboard over the question.
    heading.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(38rem,calc(100vw-2rem))] overflow-y-auto rounded-sheet bg-paper p-5 text-ink shadow-sheet backdrop:bg-ink/50 sm:p-7"
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className="mb-3 font-semibold text-xl outline-none">
        {title}
      </h2>
      {children(() => dialog.current?.close())}
    </dialog>
  )
}
