"use client"

import type { PaymentRequest } from "@ocop/contract"
import { useCallback, useEffect, useRef, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { storePaths } from "../basket/store-paths"
import { pollPause } from "./poll-pause"

/**
 * What an order waits for, looked at again and again while it waits and the page is seen. `onSettled` is told once
 * when it no longer waits, or asks for another sum: the order around it has then changed too.
 */
export function usePaymentRequest(token: string, initial: PaymentRequest, onSettled: () => void) {
  const [request, setRequest] = useState(initial)
  const [unreachable, setUnreachable] = useState(false)
  const settled = useRef(onSettled)
  settled.current = onSettled

  // The order was read again, by a cancelled parcel or another look: its answer is as new as ours.
  useEffect(() => setRequest(initial), [initial])

  const accept = useCallback((next: PaymentRequest, before: PaymentRequest) => {
    setRequest(next)
    if (next.state !== before.state || next.amount !== before.amount) settled.current()
  }, [])

  const { state, amount } = request
  const last = useRef(request)
  last.current = request
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sum begins another wait
  useEffect(() => {
    if (state !== "waiting") return
    const abort = new AbortController()
    const began = Date.now()
    let failures = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      clearTimeout(timer)
      if (document.visibilityState !== "visible") return
      try {
        const next = await api.get<PaymentRequest>(storePaths.paymentRequest(token), { signal: abort.signal })
        failures = 0
        setUnreachable(false)
        accept(next, last.current)
      } catch (error) {
        if (abort.signal.aborted) return
        if (!(error instanceof ApiProblem)) throw error
        failures += 1
        setUnreachable(failures > 1)
      }
      if (!abort.signal.aborted) timer = setTimeout(look, pollPause(Date.now() - began, failures))
    }
    timer = setTimeout(look, pollPause(0, 0))
    document.addEventListener("visibilitychange", look)
    return () => {
      abort.abort()
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [token, state, amount, accept])

  /** A card was confirmed in this browser: the market asks Stripe now rather than waiting to be told. */
  const refresh = useCallback(async () => {
    const next = await api.post<PaymentRequest>(storePaths.paymentRefreshes(token))
    accept(next, last.current)
    return next
  }, [token, accept])

  return { request, unreachable, refresh }
}
