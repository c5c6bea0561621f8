"use client"

import { useSearchParams } from "next/navigation"
import { useState } from "react"
import { readSearch, type SearchState, writeSearch } from "./search-state"

interface Address {
  state: SearchState
  /** A step of its own that going back undoes. */
  step: (next: SearchState) => void
  /** In place: going back leaves the page, not the last letter. */
  settle: (next: SearchState) => void
}

/**
 * The search as the address has it. What was just pressed counts at once: the router follows a moment later, and a
 * box must not jump back meanwhile.
 */
export function useAddress(): Address {
  const written = useSearchParams().toString()
  const [shown, setShown] = useState({ written, query: written })
  if (shown.written !== written) setShown({ written, query: written })
  const change = (next: SearchState, how: "pushState" | "replaceState") => {
    const query = writeSearch(next)
    setShown({ written, query })
    window.history[how](null, "", query ? `?${query}` : window.location.pathname)
  }
  return {
    state: readSearch(new URLSearchParams(shown.query)),
    step: (next) => change(next, "pushState"),
    settle: (next) => change(next, "replaceState"),
  }
}
