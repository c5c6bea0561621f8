"use client"

import type { SearchResult } from "@ocop/contract"
import { useEffect, useState } from "react"
import { api } from "@/data/browser"
import { SEARCH_PATH } from "./search-path"

export interface Finding {
  /** The last answer; it stays while the next one is on its way. Null before the first. */
  result: SearchResult | null
  phase: "searching" | "found" | "failed"
  /** Work has taken long enough (400 ms) to be shown. */
  slow: boolean
  /** Work has taken so long (4 s) that it needs a word. */
  verySlow: boolean
}

const SHOWN_AFTER_MS = 400
const EXPLAINED_AFTER_MS = 4000
const START: Finding = { result: null, phase: "searching", slow: false, verySlow: false }

/** Asks the backend whatever the address asks; a newer question drops the older answer. `retry` asks again. */
export function useSearch(query: string): Finding & { retry: () => void } {
  const [finding, setFinding] = useState(START)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again
  useEffect(() => {
    const abort = new AbortController()
    const note = (change: Partial<Finding>) =>
      !abort.signal.aborted && setFinding((before) => ({ ...before, ...change }))
    const slow = setTimeout(() => note({ slow: true }), SHOWN_AFTER_MS)
    const verySlow = setTimeout(() => note({ verySlow: true }), EXPLAINED_AFTER_MS)
    const settle = (change: Partial<Finding>) => {
      clearTimeout(slow)
      clearTimeout(verySlow)
      note({ ...change, slow: false, verySlow: false })
    }
    note({ phase: "searching" })
    api
      .get<SearchResult>(SEARCH_PATH, { query: Object.fromEntries(new URLSearchParams(query)), signal: abort.signal })
      .then((result) => settle({ result, phase: "found" }))
      .catch(() => settle({ phase: "failed" }))
    return () => {
      abort.abort()
      clearTimeout(slow)
      clearTimeout(verySlow)
    }
  }, [query, attempt])
  return { ...finding, retry: () => setAttempt((count) => count + 1) }
}
