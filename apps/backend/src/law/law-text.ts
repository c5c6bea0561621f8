import { formatDate, formatDong } from "@ocop/domain"
import type { Settings } from "../modules/setting/service"

/** Markdown of headings (##, ###), paragraphs and lists, with `{name}` where a fact of the settings goes. */
export interface LawText {
  vi: string
  en: string
}

type Locale = keyof LawText

const NOT_GIVEN = { vi: "(chưa ghi)", en: "(not given yet)" }

/** What the texts ask of the settings. `transferHoldMinutes`: how long goods wait for a transfer here. */
export interface LawFacts {
  settings: Settings
  transferHoldMinutes: number
}

/** The text with its facts; what the settings do not say is marked as such, and so is a name that no fact has. */
export function fillIn(text: string, facts: LawFacts, locale: Locale): string {
  const values = valuesOf(facts, locale)
  return text.trim().replace(/\{(\w+)\}/g, (_, name: string) => values[name] || NOT_GIVEN[locale])
}

/** The names that texts may use. */
export const factNames = (facts: LawFacts): string[] => Object.keys(valuesOf(facts, "vi"))

function valuesOf({ settings, transferHoldMinutes }: LawFacts, locale: Locale): Record<string, string | null> {
  const { operator, law, limits, payment, returns, money } = settings
  const { legalName, registrationDate, ...identity } = operator
  return {
    ...identity,
    shop: settings.name,
    operator: legalName ?? operator.name,
    registrationDate: registrationDate && formatDate(registrationDate, locale),
    contact: [operator.phone, operator.email].filter(Boolean).join(", "),
    termsVersion: law.termsVersion,
    since: law.since && formatDate(law.since, locale),
    transferHold: spanWords(transferHoldMinutes, locale),
    cardHold: spanWords(payment.cardHoldMinutes, locale),
    cashMax: formatDong(limits.cashOnDeliveryMax, locale),
    complaintAnswerHours: String(law.complaintAnswerHours),
    complaintSettleDays: String(law.complaintSettleDays),
    reportHours: String(law.reportHours),
    reportFreshHours: String(law.reportFreshHours),
    refundDays: String(law.refundDays),
    returnDays: String(returns.windowDays),
    returnAnswerDays: String(returns.answerWorkingDays),
    appealDays: String(returns.appealDays),
    replacementDays: String(returns.replacementDays),
    deliveryFeeMax: formatDong(money.ownDeliveryFeeMax, locale),
    deliveryFeeMaxPerKilogram: formatDong(money.ownDeliveryFeeMaxPerKilogram, locale),
  }
}

/** "60 phút" and "24 giờ", "60 minutes" and "24 hours": whole hours from two hours on. */
export function spanWords(minutes: number, locale: Locale): string {
  const isHours = minutes >= 120 && minutes % 60 === 0
  const count = isHours ? minutes / 60 : minutes
  if (locale === "vi") return `${count} ${isHours ? "giờ" : "phút"}`
  return `${count} ${isHours ? "hours" : count === 1 ? "minute" : "minutes"}`
}
