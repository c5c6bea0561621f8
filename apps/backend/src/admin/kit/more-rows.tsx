import { Button } from "@medusajs/ui"
import { useState } from "react"
import { kitMessages } from "./messages"
import { useWords } from "./use-words"

/** How much of a queue is asked for: a page, and a page more with every press, up to what its route answers at once. */
export function useMore(page: number, most: number) {
  const [limit, setLimit] = useState(page)
  return { limit, most, more: () => setLimit(Math.min(limit + page, most)) }
}

interface MoreRowsProps {
  of: ReturnType<typeof useMore>
  shown: number
  count: number
}

/** How many more there are, and the button that shows some of them. */
export function MoreRows({ of: { limit, most, more }, shown, count }: MoreRowsProps) {
  const { words } = useWords(kitMessages)
  if (count <= shown) return null
  return (
    <div className="px-6 py-4">
      {limit < most ? (
        <Button size="small" variant="secondary" onClick={more}>
          {words.more(count - shown)}
        </Button>
      ) : (
        <p className="txt-small text-ui-fg-subtle">{words.rest(count - shown)}</p>
      )}
    </div>
  )
}
