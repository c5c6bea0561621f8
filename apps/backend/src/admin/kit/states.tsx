import { Button, InlineTip, Skeleton, Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { type ReactNode, useEffect, useState } from "react"
import { AskFailed } from "./ask"
import { kitMessages } from "./messages"
import { refusalOf } from "./use-admin"
import { useWords } from "./use-words"

const SLOW_MS = 4000

/** Sunken lines until something arrives; past four seconds it says why. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { words } = useWords(kitMessages)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} className="h-5 w-full max-w-xl" />
      ))}
      {isSlow && <Text size="small">{words.slow}</Text>}
    </div>
  )
}

/** Nothing there: one sentence that says whether that is good news, and a way on where there is one. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-y-3 px-6 py-12 text-center">
      <Text className="text-ui-fg-subtle max-w-md">{children}</Text>
      {action}
    </div>
  )
}

/** What could not be loaded, and the button that tries again. */
export function Failed({ error, again }: { error: Error; again(): unknown }) {
  const { words } = useWords(kitMessages)
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4" role="alert">
      <Text>
        {words.failed} <span className="text-ui-fg-subtle">{error.message}</span>
      </Text>
      <Button size="small" variant="secondary" onClick={() => again()}>
        {words.again}
      </Button>
    </div>
  )
}

/** A query in each of its states; `children` gets the answer once it is there. */
export function Answered<Answer>({ of, children }: { of: UseQueryResult<Answer>; children(a: Answer): ReactNode }) {
  if (of.isPending) return <Loading />
  if (of.isError) return <Failed error={of.error} again={of.refetch} />
  return children(of.data)
}

/** Why an act was refused, beside what was acted on. `because` words a screen's own codes, of the answer or of a field. */
export function Refused({ error, because = {} }: { error: Error | null; because?: Record<string, string> }) {
  const { words } = useWords(kitMessages)
  if (!error) return null
  const codes = error instanceof AskFailed ? [...Object.values(error.fields), error.code ?? ""] : []
  const said = codes.map((code) => because[code]).find(Boolean)
  return (
    <InlineTip variant="error" label={words.refused} role="alert">
      {said ?? refusalOf(error, words.changed)}
    </InlineTip>
  )
}
