import { createHmac, timingSafeEqual } from "node:crypto"

/** How old or how far ahead of us a message may be. */
const TOLERANCE_SECONDS = 300

/** Whether a hexadecimal HMAC is the one that the secret makes of the text; takes as long for any wrong one. */
export function isSignedWith(hash: "sha256" | "sha512", secret: string, text: string | Buffer, hex: string): boolean {
  const expected = createHmac(hash, secret).update(text).digest()
  const given = Buffer.from(/^[0-9a-f]+$/i.test(hex) ? hex : "", "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether a moment in unix seconds is now, give or take five minutes: an older message is somebody's recording. */
export function isFresh(unixSeconds: number, nowMs: number): boolean {
  return Number.isFinite(unixSeconds) && Math.abs(nowMs / 1000 - unixSeconds) <= TOLERANCE_SECONDS
}

/** "t=…,v1=…" → its parts; null for anything else. */
export function timedSignature(header: string | undefined): { time: string; signature: string } | null {
  const [, time, signature] = /^t=(\d{1,16}),v1=([0-9a-f]+)$/i.exec(header?.replace(/\s/g, "") ?? "") ?? []
  return time && signature ? { time, signature } : null
}
