import type { ReactNode } from "react"
import { Drawing, type IllustrationName } from "./plate"

/** One drawing, one sentence, one way on. */
export function EmptyState({
  illustration,
  children,
  action,
}: {
  illustration: IllustrationName
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="mx-auto flex max-w-text flex-col items-center gap-4 py-10 text-center">
      <Drawing illustration={illustration} size={96} eager />
      <p className="text-lg">{children}</p>
      {action}
    </div>
  )
}

/** Something failed: says what, and offers the next step. Read out at once. */
export function Problem({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div role="alert" className="note note-red">
      <p>{children}</p>
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}

/** Something worth knowing beside what it concerns. */
export function Note({
  tone = "blue",
  children,
  className = "",
}: {
  tone?: "blue" | "green" | "gold"
  children: ReactNode
  className?: string
}) {
  return <div className={`note note-${tone} ${className}`}>{children}</div>
}
