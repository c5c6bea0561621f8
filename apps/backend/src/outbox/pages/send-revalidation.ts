import { createHmac } from "node:crypto"
import type { Revalidation } from "@ocop/contract"
import { environment } from "../../config/environment"

const TIMEOUT_MS = 10_000

/** Asks the storefront to make pages anew; nothing is sent for no tags. @throws when the storefront does not answer 2xx. */
export async function sendRevalidation(mode: Revalidation["mode"], tags: Iterable<string>): Promise<void> {
  const revalidation: Revalidation = { tags: [...tags], mode }
  if (revalidation.tags.length === 0) return
  const body = JSON.stringify(revalidation)
  const response = await fetch(`${environment().STOREFRONT_INTERNAL_URL}/api/revalidations`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-signature": signature(body, Math.floor(Date.now() / 1000)) },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`the storefront answered ${response.status} to a request to refresh pages`)
}

/** `t=<unix seconds>,v1=<hex hmac-sha256 of "t.body">`: proves the sender and, by its time, refuses a replay. */
export function signature(body: string, unixSeconds: number): string {
  const hash = createHmac("sha256", environment().REVALIDATE_SECRET).update(`${unixSeconds}.${body}`).digest("hex")
  return `t=${unixSeconds},v1=${hash}`
}
