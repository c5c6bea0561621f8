import { createHmac } from "node:crypto"
import { environment } from "./environment"

/**
 * Headers that tell the backend whose request this is, signed, so that nobody else can say so. The last hop was written
 * by this server itself (instrumentation.ts), those before it by the TRUSTED_PROXIES in front; older ones are hearsay.
 */
export function visitorHeaders(forwardedFor: string | null): Record<string, string> {
  const { REVALIDATE_SECRET, TRUSTED_PROXIES } = environment()
  const address = forwardedFor
    ?.split(",")
    .at(-1 - TRUSTED_PROXIES)
    ?.trim()
  if (!address || !REVALIDATE_SECRET) return {}
  const signature = createHmac("sha256", REVALIDATE_SECRET).update(`visitor.${address}`).digest("hex")
  return { "x-visitor": address, "x-visitor-signature": signature }
}
