import { Badge, Heading, Text } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

type Tone = ComponentProps<typeof Badge>["color"]

interface QueueCardProps {
  label: string
  title: string
  /** Stands behind the title: when it began. */
  at?: string
  badges: readonly { text: string; tone?: Tone }[]
  /** Who and about what, in one line. */
  about?: ReactNode
  children: ReactNode
}

/** One case of a queue: what it is, since when, where it stands, whom it concerns, and what can be done. */
export function QueueCard({ label, title, at, badges, about, children }: QueueCardProps) {
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={label}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2" className="min-w-0 break-words">
          {title}
          {at && <span className="text-ui-fg-subtle font-normal"> · {at}</span>}
        </Heading>
        <span className="flex flex-wrap gap-2">
          {badges.map(({ text, tone = "grey" }) => (
            <Badge key={text} size="2xsmall" color={tone}>
              {text}
            </Badge>
          ))}
        </span>
      </header>
      {about && (
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
      )}
      {children}
    </article>
  )
}

/** What somebody wrote, word for word. */
export function Quote({ children, label }: { children: string; label?: string }) {
  return (
    <blockquote className="txt-medium max-w-2xl whitespace-pre-wrap break-words" aria-label={label}>
      {children}
    </blockquote>
  )
}
