"use client"

import type { BasketLine } from "@ocop/contract"
import { useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { addToBasket, setLine } from "./basket-store"
import { problemText } from "./problem-messages"

/** Taking a line out at once, with a way back: the last one taken out can be put in again as it was. */
export function useRemoval(locale: Locale) {
  const [removed, setRemoved] = useState<BasketLine | null>(null)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = async (work: () => Promise<void>, after: () => void) => {
    setPending(true)
    setFailure(null)
    try {
      await work()
      after()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(problemText(locale, error))
    } finally {
      setPending(false)
    }
  }
  const remove = (line: BasketLine) =>
    attempt(
      () => setLine(line.id, 0),
      () => setRemoved(line),
    )
  const undo = () =>
    removed
      ? attempt(
          () => addToBasket(removed.variantId, removed.quantity),
          () => setRemoved(null),
        )
      : undefined

  return { removed, pending, failure, remove, undo }
}
