"use client"

import type { OrderPage } from "@ocop/contract"
import { useCallback, useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { storePaths } from "../basket/store-paths"

interface OrderState {
  order: OrderPage | null
  phase: "loading" | "ready" | "missing" | "failed"
  problem: ApiProblem | null
}

/** The order behind a token, read again whenever the page is looked at again. What is shown stays while it is read. */
export function useOrder(token: string) {
  const [state, setState] = useState<OrderState>({ order: null, phase: "loading", problem: null })

  const load = useCallback(async () => {
    try {
      const order = await api.get<OrderPage>(storePaths.orderPage(token))
      setState({ order, phase: "ready", problem: null })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const phase = error.status === 404 ? "missing" : "failed"
      setState((before) => (before.order && phase === "failed" ? before : { order: null, phase, problem: error }))
    }
  }, [token])

  useEffect(() => {
    void load()
    const look = () => document.visibilityState === "visible" && void load()
    document.addEventListener("visibilitychange", look)
    return () => document.removeEventListener("visibilitychange", look)
  }, [load])

  const accept = useCallback((order: OrderPage) => setState({ order, phase: "ready", problem: null }), [])
  return { ...state, reload: load, accept }
}
