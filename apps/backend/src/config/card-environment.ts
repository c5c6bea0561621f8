import { z } from "zod"

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost):\d+$/

/** What card payments through Stripe need: all three keys, or none and cards are off. */
export const cardVariables = {
  STRIPE_API_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_\w+$/, "must be Stripe's secret key, sk_… or rk_…")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, "must be the webhook's signing secret, whsec_…")
    .optional(),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_\w+$/, "must be Stripe's publishable key, pk_…")
    .optional(),
  /** Only for tests: a stub of Stripe's API on this machine. */
  STRIPE_API_HOST: z.string().regex(LOOPBACK, "must be an address of this machine: it is for tests only").optional(),
}

type CardVariables = { [Name in keyof typeof cardVariables]?: string | undefined }
const KEYS = ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"] as const
const isLive = (key: string | undefined) => key?.includes("_live_") ?? false

/** All keys or none, of one kind, and never real money in a trial. */
export function checkCards(env: CardVariables & { DEMO: "on" | "off" }, context: z.core.$RefinementCtx): void {
  const fault = (name: keyof typeof cardVariables, message: string) =>
    context.addIssue({ code: "custom", path: [name], message })
  const given = KEYS.filter((name) => env[name])
  if (given.length > 0)
    for (const name of KEYS) if (!env[name]) fault(name, `is missing, while ${given.join(" and ")} is set`)
  if (isLive(env.STRIPE_API_KEY) !== isLive(env.STRIPE_PUBLISHABLE_KEY) && given.length === KEYS.length)
    fault("STRIPE_PUBLISHABLE_KEY", "is not of the same kind (test or live) as STRIPE_API_KEY")
  if (env.DEMO === "on" && isLive(env.STRIPE_API_KEY))
    fault("STRIPE_API_KEY", "is a live key, and DEMO is on: a trial takes no real money")
  if (env.STRIPE_API_HOST && isLive(env.STRIPE_API_KEY)) fault("STRIPE_API_HOST", "is for tests, not for a live key")
}
