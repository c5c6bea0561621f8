"use client"

import { useSyncExternalStore } from "react"
import type { Locale } from "@/i18n"
import { SearchFallback } from "./search-fallback"
import { SearchView } from "./search-view"

interface SearchIslandProps {
  locale: Locale
  provinceNames: Readonly<Record<string, string>>
}

/** The page is static and knows no query, so the search begins once the browser has taken over. */
export function SearchIsland(props: SearchIslandProps) {
  const inBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return inBrowser ? <SearchView {...props} /> : <SearchFallback locale={props.locale} />
}

const neverChanges = () => () => {}
