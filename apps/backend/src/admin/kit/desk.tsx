import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface DeskProps {
  title: string
  /** One sentence: what this desk is for. */
  about?: string
  /** Stands to the right of the title. */
  actions?: ReactNode
  children: ReactNode
}

/** The frame of one screen, or of one part of it; each child is a strip of its own. */
export function Desk({ title, about, actions, children }: DeskProps) {
  return (
    <Container className="isolate divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="max-w-2xl">
          <Heading level="h1">{title}</Heading>
          {about && (
            <Text size="small" className="text-ui-fg-subtle">
              {about}
            </Text>
          )}
        </div>
        {actions}
      </div>
      {children}
    </Container>
  )
}

/** One strip of a desk, with the gutters of the Admin. */
export function Strip({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4" aria-label={label}>
      {children}
    </section>
  )
}
