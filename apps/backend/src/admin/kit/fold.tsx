import type { ReactNode } from "react"

/** What is wanted now and then, behind a line that says what it is. */
export function Fold({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="group max-w-3xl">
      <summary className="txt-compact-small-plus w-fit cursor-pointer rounded-sm py-1">{title}</summary>
      <div className="pt-3">{children}</div>
    </details>
  )
}
