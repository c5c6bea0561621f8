import Stripe from "stripe"
import { environment } from "../../config/environment"

export interface StripeHost {
  apiKey: string
  /** A stub on this machine, such as `http://127.0.0.1:9120`; Stripe itself when missing. */
  host?: string | undefined
}

/** A client of Stripe's API, or of a stub of it. */
export function stripeClient({ apiKey, host }: StripeHost): Stripe {
  const patience = { timeout: 15_000, maxNetworkRetries: 2 }
  if (!host) return new Stripe(apiKey, patience)
  const { hostname, port } = new URL(host)
  return new Stripe(apiKey, { ...patience, host: hostname, port, protocol: "http" })
}

let shared: Stripe | undefined

/** The client of this process. @throws Error where cards are off. */
export function stripe(): Stripe {
  const { STRIPE_API_KEY: apiKey, STRIPE_API_HOST: host } = environment()
  if (!apiKey) throw new Error("Cards are not configured")
  shared ??= stripeClient({ apiKey, host })
  return shared
}
