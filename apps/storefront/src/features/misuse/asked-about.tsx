"use client"

import { useSearchParams } from "next/navigation"
import { useEffect } from "react"

export interface About {
  /** A certificate's code, or "". */
  code: string
  /** A product's handle. */
  product: string | null
}

/** What the report is about stands in the address: the page itself is the same for everybody. Draws nothing. */
export function AskedAbout({ onAsk }: { onAsk: (about: About) => void }) {
  const asked = useSearchParams()
  const code = asked.get("giay")?.slice(0, 40) ?? ""
  const product = asked.get("mon")?.slice(0, 200) ?? null
  useEffect(() => onAsk({ code, product }), [code, product, onAsk])
  return null
}
