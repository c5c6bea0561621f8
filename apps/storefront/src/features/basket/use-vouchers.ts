"use client"

import { formatDong } from "@ocop/domain"
import { useState } from "react"
import { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { basketNow, dropVoucher, enterVoucher } from "./basket-store"
import { problemText } from "./problem-messages"
import { voucherMessages } from "./voucher-messages"

/** Entering and dropping codes: one at a time, what was typed stays until it is taken. */
export function useVouchers(locale: Locale) {
  const words = voucherMessages[locale]
  const [typed, setTyped] = useState("")
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState("")

  const run = async (work: () => Promise<void>) => {
    if (pending) return
    setPending(true)
    setFailure(null)
    setSaid("")
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(whyNot(error))
    } finally {
      setPending(false)
    }
  }
  const whyNot = (problem: ApiProblem): string => {
    const reason = problem.fields.code
    if (problem.code === "voucher_used_up") return words.why.used_up
    if (problem.code !== "voucher_refused") return problemText(locale, problem)
    if (reason === "too_many") return words.tooMany
    return reason === "expired" ? words.why.expired : words.why.unknown
  }
  const enter = () => {
    const code = typed.trim()
    if (code.length < 2) return setFailure(words.missing)
    void run(async () => {
      await enterVoucher(code)
      setTyped("")
      const voucher = basketNow()?.vouchers.at(-1)
      if (!voucher) return
      setSaid(
        voucher.problem
          ? words.entered(voucher.code)
          : words.applied(voucher.code, formatDong(voucher.discount, locale)),
      )
    })
  }
  const type = (text: string) => {
    setTyped(text)
    setFailure(null)
  }
  return { typed, type, pending, failure, said, enter, drop: (code: string) => void run(() => dropVoucher(code)) }
}
