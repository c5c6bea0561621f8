"use client"

import type { PaymentRequest } from "@ocop/contract"
import type { Stripe, StripeElements } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import { type RefObject, useEffect, useState } from "react"
import type { Locale } from "@/i18n"

type Phase = "opening" | "ready" | "failed"
interface Opened {
  stripe: Stripe
  elements: StripeElements
}

/** Puts Stripe's Payment Element into a place of the page; what it holds never comes to us. */
export function useCardElement(
  place: RefObject<HTMLElement | null>,
  { publishableKey, clientSecret }: NonNullable<PaymentRequest["card"]>,
  locale: Locale,
) {
  const [phase, setPhase] = useState<Phase>("opening")
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let isGone = false
    let close = () => {}
    const fail = () => {
      if (!isGone) setPhase("failed")
    }
    const open = async () => {
      // The address of the page opens the order: Stripe's watching for fraud would be told of it.
      if (!scriptOfStripe()) loadStripe.setLoadParameters({ advancedFraudSignals: false })
      const loading = loadStripe(publishableKey, { locale })
      // With parameters set, the loader (10.2.1) waits for ever for a script that did not come.
      scriptOfStripe()?.addEventListener("error", fail)
      const stripe = await loading
      if (!stripe || !place.current || isGone) return
      const elements = stripe.elements({ clientSecret, locale, appearance: appearance() })
      const element = elements.create("payment", { wallets: { applePay: "never", googlePay: "never" } })
      element.on("ready", () => setPhase("ready"))
      element.on("loaderror", fail)
      element.mount(place.current)
      close = () => element.destroy()
      setOpened({ stripe, elements })
    }
    open().catch(fail)
    return () => {
      isGone = true
      close()
    }
  }, [place, publishableKey, clientSecret, locale])
  return { phase, opened }
}

const scriptOfStripe = () => document.querySelector('script[src^="https://js.stripe.com"]')

/** The shop's own colours and corners, read from the page. */
function appearance() {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    theme: "stripe" as const,
    variables: {
      colorPrimary: token("--color-lotus"),
      colorBackground: token("--color-raised"),
      colorText: token("--color-ink"),
      colorDanger: token("--color-lacquer"),
      borderRadius: "10px",
      fontSizeBase: "16px",
    },
  }
}
