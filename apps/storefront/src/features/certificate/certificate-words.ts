import type { Certificate } from "@ocop/contract"
import { formatDate, validityWindow } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { certificateMessages } from "./messages"

/** A certificate lives three years (36 months from issue). */
const YEARS_VALID = 3

/**
 * What is recorded of a certificate that shows no stars, in one plain sentence: silence would look like an error.
 * Says nothing that is not known.
 */
export function recordSentence(certificate: Certificate | undefined, locale: Locale): string {
  const words = certificateMessages[locale]
  if (!certificate) return words.none
  const { state, stars, issuedYear, revokedOn, replacedOn } = certificate
  if (state === "superseded" && replacedOn) return words.replaced(formatDate(replacedOn, locale))
  if (state === "revoked") return words.revoked(revokedOn && formatDate(revokedOn, locale))
  if (state === "expired") {
    const ended = endOfTerm(certificate)
    if (ended) return words.expiredOn(formatDate(ended, locale))
    if (issuedYear) return words.expiredYear(issuedYear)
  }
  if (!stars) return words.starsUnknown(issuedYear)
  if (!issuedYear) return words.yearUnknown(stars)
  return words.expiresWithin(issuedYear, issuedYear + YEARS_VALID)
}

/** The day of issue as far as it is known. */
export function issuedWords({ issuedOn, issuedYear }: Certificate, locale: Locale): string {
  const words = certificateMessages[locale]
  if (issuedOn) return formatDate(issuedOn, locale)
  return issuedYear ? words.inYear(issuedYear) : words.unknown
}

/** The end of validity as far as it is known; with a year only, the year in which it falls. */
export function expiryWords(certificate: Certificate, locale: Locale): string {
  const words = certificateMessages[locale]
  const ends = endOfTerm(certificate)
  if (ends) return formatDate(ends, locale)
  const { issuedYear } = certificate
  return issuedYear ? words.inYear(issuedYear + YEARS_VALID) : words.unknown
}

/** The first day on which it is over, grace apart; null where the day of issue is not known. */
export const endOfTerm = (certificate: Certificate) =>
  certificate.issuedPrecision === "day" ? validityWindow(certificate)?.until : null

/** The certificate a product page speaks of: the one that shows its stars, else the latest on record. */
export function spokenOf(certificates: readonly Certificate[], shownCode: string | undefined): Certificate | undefined {
  const shown = certificates.find(({ code }) => code === shownCode)
  return shown ?? [...certificates].sort((a, b) => (b.issuedYear ?? 0) - (a.issuedYear ?? 0))[0]
}
