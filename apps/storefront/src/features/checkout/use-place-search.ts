"use client"

import type { PlaceMatch, PlaceSearch } from "@ocop/contract"
import { useEffect, useState } from "react"
import { api } from "@/data/browser"
import { storePaths } from "../basket/store-paths"

const PAUSE_MS = 250
const SHORTEST = 2

export interface PlaceSearchState {
  /** What the matches answer; null while nothing was asked. */
  query: string | null
  matches: PlaceMatch[]
  phase: "idle" | "searching" | "found" | "failed"
}

const IDLE: PlaceSearchState = { query: null, matches: [], phase: "idle" }

/** Looks a settled text up, after a short pause; null or a single letter asks nothing. A newer text drops the older answer. */
export function usePlaceSearch(settled: string | null): PlaceSearchState {
  const [state, setState] = useState(IDLE)
  useEffect(() => {
    const query = settled?.normalize("NFC").trim() ?? ""
    if (query.length < SHORTEST) {
      setState(IDLE)
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      setState((before) => ({ ...before, phase: "searching" }))
      try {
        const { matches } = await api.get<PlaceSearch>(storePaths.placeSearch, {
          query: { q: query },
          signal: abort.signal,
        })
        setState({ query, matches, phase: "found" })
      } catch {
        if (!abort.signal.aborted) setState({ query, matches: [], phase: "failed" })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [settled])
  return state
}
