import { createHmac, timingSafeEqual } from "node:crypto"

/** How far the sender's clock may differ, in seconds; older messages could be replayed. */
const TOLERANCE_SECONDS = 300

/** Whether `header` (`t=<unix seconds>,v1=<hex hmac-sha256 of "t.body">`) was made with `secret` just now. */
export function isSigned(body: string, header: string | null, secret: string, nowMillis: number): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? "")
  if (!match?.[1] || !match[2]) return false
  if (Math.abs(nowMillis / 1000 - Number(match[1])) > TOLERANCE_SECONDS) return false
  const expected = createHmac("sha256", secret).update(`${match[1]}.${body}`).digest()
  return timingSafeEqual(expected, Buffer.from(match[2], "hex"))
}
