import { z } from "zod"

const LIVE = "https://online-gateway.ghn.vn"
/** GHN's own testing ground: nobody comes to fetch anything. */
const TRIAL = "https://dev-online-gateway.ghn.vn"

/** What carriers need whose API is asked: both of GHN's keys, or none and it is off. */
export const carrierVariables = {
  GHN_TOKEN: z.string().min(10, "must be the token of a shop at GHN").optional(),
  GHN_SHOP_ID: z
    .string()
    .regex(/^\d{3,12}$/, "must be the number of a shop at GHN")
    .optional(),
  /** Another address of GHN's API; without one its trial with DEMO=on, else the real one. */
  GHN_API_URL: z.url({ protocol: /^https?$/, error: "must be an address" }).optional(),
}

type CarrierVariables = { [Name in keyof typeof carrierVariables]?: string | undefined } & { DEMO: "on" | "off" }

/** Half a set of keys is a mistake, and a trial calls no real courier. */
export function checkCarriers(env: CarrierVariables, context: z.core.$RefinementCtx): void {
  const fault = (name: keyof typeof carrierVariables, message: string) =>
    context.addIssue({ code: "custom", path: [name], message })
  if (env.GHN_TOKEN && !env.GHN_SHOP_ID) fault("GHN_SHOP_ID", "is missing beside GHN_TOKEN")
  if (env.GHN_SHOP_ID && !env.GHN_TOKEN) fault("GHN_TOKEN", "is missing beside GHN_SHOP_ID")
  if (env.DEMO === "on" && env.GHN_API_URL?.startsWith(LIVE))
    fault("GHN_API_URL", "is GHN's real API, and DEMO is on: a trial calls no courier")
}

export interface GhnKeys {
  url: string
  token: string
  shopId: number
}

/** GHN ready to be asked, or null. */
export function ghnKeys({ GHN_TOKEN, GHN_SHOP_ID, GHN_API_URL, DEMO }: CarrierVariables): GhnKeys | null {
  if (!GHN_TOKEN || !GHN_SHOP_ID) return null
  const url = GHN_API_URL ?? (DEMO === "on" ? TRIAL : LIVE)
  return { url: url.replace(/\/+$/, ""), token: GHN_TOKEN, shopId: Number(GHN_SHOP_ID) }
}
