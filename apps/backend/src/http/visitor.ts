import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { environment } from "../config/environment"

type Asked = Pick<MedusaRequest, "get" | "socket">

/**
 * Whom a request is counted under. The storefront tells, signed, which address asked it. Otherwise it is the address at
 * the other end of the line, or what the last TRUSTED_PROXIES proxies in front say; whatever else a caller writes in
 * `x-forwarded-for` is not believed.
 */
export function visitorOf(req: Asked): string {
  const { TRUSTED_PROXIES } = environment()
  const hops = (req.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim())
  const proxied = TRUSTED_PROXIES > 0 ? hops.at(-TRUSTED_PROXIES) : undefined
  return networkOf(toldByStorefront(req) ?? (proxied || req.socket.remoteAddress || "unknown"))
}

function toldByStorefront(req: Asked): string | undefined {
  const address = req.get("x-visitor")
  const signature = req.get("x-visitor-signature")
  if (!address || !signature || !/^[0-9a-f]{64}$/.test(signature)) return undefined
  const expected = createHmac("sha256", environment().REVALIDATE_SECRET).update(`visitor.${address}`).digest()
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? address : undefined
}

/** One home has a whole IPv6 network of 64 bits to choose addresses from; it counts as one visitor. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = "", tail] = address.toLowerCase().split("::", 2)
  const front = head.split(":").filter(Boolean)
  const back = tail?.split(":").filter(Boolean) ?? []
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length) }, () => "0")
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`
}
