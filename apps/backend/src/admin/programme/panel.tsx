import { Heading, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

/** One picture of the programme, with its name. */
export function Panel({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-3 rounded-lg border border-ui-border-base p-4">
      <div>
        <Heading level="h2" id={id}>
          {title}
        </Heading>
        {about && (
          <Text size="small" className="text-ui-fg-subtle">
            {about}
          </Text>
        )}
      </div>
      {children}
    </section>
  )
}
