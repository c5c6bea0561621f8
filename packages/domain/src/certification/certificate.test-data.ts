import type { CertificateFacts } from "./validity-window"

/** A certificate of which nothing is known but what the test says. */
export function certificate(facts: Partial<CertificateFacts>): CertificateFacts {
  return {
    code: "A",
    stars: null,
    issuedOn: null,
    issuedYear: null,
    issuedPrecision: facts.issuedOn ? "day" : facts.issuedYear ? "year" : "unknown",
    graceUntil: null,
    revokedOn: null,
    replacedOn: null,
    ...facts,
  }
}
