"use client"

import type { AskCode, AskedCode } from "@ocop/contract"
import { useEffect, useState } from "react"
import { api } from "@/data/browser"
import { accountPaths } from "./account-paths"

/** Asks for a code; `left` counts the seconds until another may be asked for. */
export function useCode(purpose: AskCode["purpose"], locale: "vi" | "en") {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [left, setLeft] = useState(0)

  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])

  /** Throws `ApiProblem`. */
  const send = async (contact: string) => {
    const { againAfter } = await api.post<AskedCode>(accountPaths.codes, { purpose, contact, locale })
    setSentTo(contact)
    setLeft(againAfter)
  }
  return { sentTo, left, send, forget: () => setSentTo(null) }
}
