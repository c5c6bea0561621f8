import type { Certificate } from "@ocop/contract"
import { formatDate, REVOCATION_GROUNDS } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { endOfTerm } from "./certificate-words"
import { historyMessages } from "./history-messages"

export interface HistoryEvent {
  /** "2024-04-23", "2024" where only the year is known, "" where nothing is. */
  at: string
  /** The same in words. */
  when: string
  what: string
  /** Ground, reason or decision. */
  more: string | null
  /** The certificate it is about. */
  code: string
}

/**
 * What happened to a product's certificates, the latest first: recognitions, grace, replacement, expiry, revocation.
 * Only what is on record: an expiry whose day is not known is not told as an event.
 */
export const historyOf = (certificates: readonly Certificate[], locale: Locale): HistoryEvent[] =>
  certificates.flatMap((certificate) => eventsOf(certificate, locale)).sort(latestFirst)

const latestFirst = (a: HistoryEvent, b: HistoryEvent) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)

function eventsOf(certificate: Certificate, locale: Locale): HistoryEvent[] {
  const words = historyMessages[locale]
  const { code, stars, state, issuedOn, issuedYear } = certificate
  const event = (at: string | null, what: string, more: string | null): HistoryEvent[] =>
    at === null ? [] : [{ at, when: formatDate(at, locale), what, more, code }]
  const issued: HistoryEvent = {
    at: issuedOn ?? (issuedYear ? String(issuedYear) : ""),
    when: issuedOn ? formatDate(issuedOn, locale) : issuedYear ? words.inYear(issuedYear) : words.unknownDay,
    what: stars ? words.issued(stars) : words.issuedUnknown,
    more: [certificate.decisionNumber && words.decision(certificate.decisionNumber), certificate.issuer]
      .filter(Boolean)
      .join(", "),
    code,
  }
  const isOver = state === "expired"
  return [
    issued,
    ...event(certificate.revokedOn, words.revoked, revocationWords(certificate, locale)),
    ...event(certificate.replacedOn, words.replaced, null),
    ...event(isOver ? (endOfTerm(certificate) ?? null) : null, words.expired(stars), null),
    ...(certificate.graceUntil
      ? event(
          endOfTerm(certificate) ?? null,
          words.grace(formatDate(certificate.graceUntil, locale)),
          certificate.graceGround,
        )
      : []),
  ]
}

/** The law's ground, then what everybody may read of this case. */
function revocationWords({ revokedGround, revokedReason }: Certificate, locale: Locale): string | null {
  const ground = REVOCATION_GROUNDS.find((one) => one.ground === revokedGround)
  return [ground?.[locale], revokedReason].filter(Boolean).join(". ") || null
}
