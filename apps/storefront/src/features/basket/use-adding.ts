"use client"

import type { Locale } from "@ocop/contract"
import { useRef, useState } from "react"
import { ApiProblem } from "@/data/browser"
import { addToBasket } from "./basket-store"
import { problemText } from "./problem-messages"

/** One addition at a time: its pending, added and failed states. A second press while one is on its way does nothing. */
export function useAdding(locale: Locale) {
  const [state, setState] = useState<{ pending: boolean; added: string | null; failure: string | null }>({
    pending: false,
    added: null,
    failure: null,
  })
  const busy = useRef(false)

  const add = async (variantId: string, quantity: number, saysWhenAdded: string) => {
    if (busy.current) return
    busy.current = true
    setState({ pending: true, added: null, failure: null })
    try {
      await addToBasket(variantId, quantity)
      setState({ pending: false, added: saysWhenAdded, failure: null })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setState({ pending: false, added: null, failure: problemText(locale, error) })
    } finally {
      busy.current = false
    }
  }
  return { add, ...state }
}
