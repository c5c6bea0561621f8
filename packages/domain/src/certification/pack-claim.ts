import type { CertificateState } from "./certificate-state"

/** What can be said of the number of stars printed on a pack. */
export const CLAIM_VERDICTS = ["true", "grace", "other_stars", "expired", "revoked", "unknown"] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

interface PackClaim {
  /** Stars that the pack names. */
  claimed: 3 | 4 | 5
  /** What its product shows today by `starsOn`; null when nothing. */
  shown: { stars: 3 | 4 | 5; state: "valid" | "grace" } | null
  /** Today's state of the certificate whose code is on the pack. */
  state: CertificateState
}

/**
 * Whether the stars named on a pack are the product's own today. Stars come from a certificate that holds today and from
 * nothing else (Decision 26/2026/QĐ-TTg); where no certificate holds, the state of the one asked for is the reason (one
 * that was replaced has run out with what replaced it), and a record that cannot tell makes no verdict.
 */
export function judgePackClaim({ claimed, shown, state }: PackClaim): ClaimVerdict {
  if (shown) {
    if (shown.stars !== claimed) return "other_stars"
    return shown.state === "grace" ? "grace" : "true"
  }
  if (state === "revoked") return "revoked"
  return state === "expired" || state === "superseded" ? "expired" : "unknown"
}
