import type { ShippingQuote } from "@ocop/contract"
import { useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"

const SHIPPING_QUOTES = "/store/shipping-quotes"
const SLOW_AFTER_MILLIS = 4000

export type QuoteState =
  | { phase: "idle" | "loading" | "slow" | "failed" | "unreachable" }
  | { phase: "known"; quote: ShippingQuote }

/** What sending one pack to a commune costs and when it arrives; asks again when either changes or `retry` is called. */
export function useShippingQuote(variantId: string | undefined, commune: string | undefined) {
  const [state, setState] = useState<QuoteState>({ phase: "idle" })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another question
  useEffect(() => {
    if (!variantId || !commune) {
      setState({ phase: "idle" })
      return
    }
    const asking = new AbortController()
    const slow = setTimeout(() => setState({ phase: "slow" }), SLOW_AFTER_MILLIS)
    setState({ phase: "loading" })
    api
      .get<ShippingQuote>(SHIPPING_QUOTES, { query: { variantId, commune, quantity: 1 }, signal: asking.signal })
      .then(
        (quote) => setState({ phase: "known", quote }),
        (cause: unknown) => {
          if (asking.signal.aborted) return
          const isRefused =
            cause instanceof ApiProblem && cause.status >= 400 && cause.status < 500 && cause.status !== 429
          setState({ phase: isRefused ? "unreachable" : "failed" })
        },
      )
      .finally(() => clearTimeout(slow))
    return () => {
      clearTimeout(slow)
      asking.abort()
    }
  }, [variantId, commune, attempt])

  return { state, retry: () => setAttempt((count) => count + 1) }
}
