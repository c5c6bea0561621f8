"use client"

import type { BasketLine } from "@ocop/contract"
import { useEffect, useRef, useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { setLine } from "./basket-store"
import { problemText } from "./problem-messages"

/** Presses in a row are one change: the last number wins. */
const PAUSE_MS = 350

/** The quantity of one line: what the shopper wants at once, what the server says after. A failure goes back to the latter. */
export function useLine(line: BasketLine, locale: Locale) {
  const [wanted, setWanted] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = async (quantity: number) => {
    try {
      await setLine(line.id, quantity)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(problemText(locale, error))
    } finally {
      setWanted((latest) => (latest === quantity ? null : latest))
    }
  }
  const change = (quantity: number) => {
    clearTimeout(timer.current)
    setFailure(null)
    setWanted(quantity)
    timer.current = setTimeout(() => void send(quantity), quantity === 0 ? 0 : PAUSE_MS)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  return { quantity: wanted ?? line.quantity, pending: wanted !== null, failure, change }
}
