"use client"

import { useEffect } from "react"

/** Long enough that the page's own calls are through, and that whoever only passes by is not counted. */
const AFTER_MS = 2000

/** Tells the maker that a page was opened, and nothing of who opened it: no cookie goes along. */
export function CountView({ handle }: { handle: string }) {
  useEffect(() => {
    const timer = setTimeout(() => {
      const body = JSON.stringify({ handle })
      const headers = { "content-type": "application/json" }
      // A count that does not arrive is nobody's trouble.
      fetch("/api/store/product-views", { method: "POST", keepalive: true, credentials: "omit", headers, body }).catch(
        () => undefined,
      )
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [handle])
  return null
}
