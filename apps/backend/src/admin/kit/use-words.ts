import { formatDate, formatDong, formatMoment } from "@ocop/domain"
import { useTranslation } from "react-i18next"
import type { Locale } from "./messages"

/**
 * A screen's words in the language the Admin is set to (Vietnamese, and English for every other language), and how
 * that language writes money (whole đồng), legal dates (`YYYY-MM-DD`) and moments (on Vietnam's clock).
 */
export function useWords<Words>(messages: Record<Locale, Words>) {
  const { i18n } = useTranslation()
  const locale: Locale = i18n.language.startsWith("vi") ? "vi" : "en"
  return {
    locale,
    words: messages[locale],
    money: (dong: number) => formatDong(dong, locale),
    date: (day: string) => formatDate(day, locale),
    moment: (at: string | Date) => formatMoment(at, locale),
  }
}
