import { Button, EmptyState, Problem } from "@ocop/ui"
import { type ReactNode, useEffect, useState } from "react"
import { frameWords } from "../frame/frame-words"
import { useWords } from "../frame/words"

/** Shown only when something takes long enough to be noticed. */
export function Loading() {
  const t = useWords(frameWords)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="p-6 text-center text-ink-soft">
      {isSlow ? t.loading : ""}
    </p>
  )
}

/** Something did not arrive: what, and the way on. */
export function Failed({ text, again }: { text?: string; again: () => unknown }) {
  const t = useWords(frameWords)
  return (
    <div className="mx-auto max-w-text p-4">
      <Problem
        action={
          <Button tone="line" onClick={() => again()}>
            {t.again}
          </Button>
        }
      >
        {text ?? t.failed}
      </Problem>
    </div>
  )
}

interface Asked<Data> {
  isPending: boolean
  isError: boolean
  data: Data | undefined
  refetch(): unknown
}

/** A query's three faces: loading, failed, and what it brought. */
export function Answered<Data>({ query, children }: { query: Asked<Data>; children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed again={() => query.refetch()} />
  return <Loading />
}

export { EmptyState as Empty }
