"use client"

import { useCallback, useEffect, useState } from "react"
import { api } from "@/data/browser"

interface ListState<T> {
  list: T | null
  phase: "idle" | "loading" | "ready" | "failed"
}

const IDLE = { list: null, phase: "idle" } as const

/** A list by its path; null asks for nothing. A failed one can be asked for again. */
export function usePlaceList<T>(path: string | null): ListState<T> & { reload: () => void } {
  const [state, setState] = useState<ListState<T>>(IDLE)
  const [attempt, setAttempt] = useState(0)
  const reload = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again for the same path
  useEffect(() => {
    if (!path) {
      setState(IDLE)
      return
    }
    const abort = new AbortController()
    setState({ list: null, phase: "loading" })
    api.get<T>(path, { signal: abort.signal }).then(
      (list) => setState({ list, phase: "ready" }),
      () => abort.signal.aborted || setState({ list: null, phase: "failed" }),
    )
    return () => abort.abort()
  }, [path, attempt])

  return { ...state, reload }
}
