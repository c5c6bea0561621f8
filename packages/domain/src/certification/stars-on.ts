import { addDays, type IsoDate } from "../calendar/iso-date"
import { certificateStateOn } from "./certificate-state"
import { type CertificateFacts, validityWindow } from "./validity-window"

/** Stars a product shows on a day, and the certificate they come from. */
export interface StarsShown<C extends CertificateFacts = CertificateFacts> {
  stars: 3 | 4 | 5
  state: "valid" | "grace"
  /** The last day of this state, included: of validity, or of grace. */
  until: IsoDate
  certificate: C
}

/**
 * The stars of a product on a day, read from certificates alone; null when none holds. Of several: valid before
 * grace, then most stars, then longest, then by code. Revoked certificates, those that a newer award replaced, unknown
 * stars and unknown dates show nothing (Decision 26/2026/QĐ-TTg).
 */
export function starsOn<C extends CertificateFacts>(certs: readonly C[], date: IsoDate): StarsShown<C> | null {
  let best: StarsShown<C> | null = null
  for (const certificate of certs) {
    const shown = starsOf(certificate, date)
    if (shown && (!best || isBetter(shown, best))) best = shown
  }
  return best
}

function starsOf<C extends CertificateFacts>(certificate: C, date: IsoDate): StarsShown<C> | null {
  const { stars, graceUntil, replacedOn } = certificate
  const window = validityWindow(certificate)
  if (stars === null || !window) return null
  const state = certificateStateOn(certificate, date)
  const until = state === "valid" ? addDays(window.until, -1) : state === "grace" ? graceUntil : null
  if (!until || (state !== "valid" && state !== "grace")) return null
  return { stars, state, until: replacedOn && replacedOn <= until ? addDays(replacedOn, -1) : until, certificate }
}

function isBetter(a: StarsShown, b: StarsShown): boolean {
  if (a.state !== b.state) return a.state === "valid"
  if (a.stars !== b.stars) return a.stars > b.stars
  if (a.until !== b.until) return a.until > b.until
  return a.certificate.code < b.certificate.code
}
