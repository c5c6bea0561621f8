"use client"

import { useRef, useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"

interface Submitted {
  pending: boolean
  /** One sentence beside the button; null while nothing failed. */
  failure: string | null
  /** Codes of the fields that the server names. */
  faults: Readonly<Record<string, string>>
}

/** Sends a form once at a time; what failed is told in words, and the fields that are wrong by code. */
export function useSubmit(locale: Locale) {
  const [state, setState] = useState<Submitted>({ pending: false, failure: null, faults: {} })
  const busy = useRef(false)

  const submit = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (busy.current) return false
    busy.current = true
    setState({ pending: true, failure: null, faults: {} })
    try {
      await work()
      setState({ pending: false, failure: null, faults: {} })
      return true
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setState({ pending: false, failure: problemText(locale, error), faults: error.fields })
      return false
    } finally {
      busy.current = false
    }
  }
  /** What can be seen to be wrong before anything is sent. */
  const refuse = (faults: Record<string, string>, failure: string) => setState({ pending: false, failure, faults })
  return { ...state, submit, refuse }
}
