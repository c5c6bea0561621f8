import type { Certificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
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
  const { state, stars, issuedYear, issuedPrecision, until, revokedOn } = certificate
  if (state === "revoked") return words.revoked(revokedOn && formatDate(revokedOn, locale))
  if (state === "expired") {
    if (issuedPrecision === "day" && until) return words.expiredOn(formatDate(until, locale))
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
export function expiryWords({ issuedOn, issuedYear, until }: Certificate, locale: Locale): string {
  const words = certificateMessages[locale]
  if (issuedOn && until) return formatDate(until, locale)
  return issuedYear ? words.inYear(issuedYear + YEARS_VALID) : words.unknown
}

/** The certificate a product page speaks of: the one that shows its stars, else the latest on record. */
export function spokenOf(certificates: readonly Certificate[], shownCode: string | undefined): Certificate | undefined {
  const shown = certificates.find(({ code }) => code === shownCode)
  return shown ?? [...certificates].sort((a, b) => (b.issuedYear ?? 0) - (a.issuedYear ?? 0))[0]
}
