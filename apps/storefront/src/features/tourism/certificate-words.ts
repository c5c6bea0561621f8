import type { Certificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { tourismMessages } from "./messages"

/** Why a certificate shows no stars today, in one plain line: "Giấy chứng nhận 3 sao, năm công nhận 2022, đã hết hạn". */
export function lapsedWords({ stars, state, until, issuedYear }: Certificate, locale: Locale): string {
  const words = tourismMessages[locale].lapsed
  const what = stars ? words.starred(stars) : words.unstarred
  return `${what}, ${reason()}`

  function reason(): string {
    if (state === "revoked") return words.revoked
    if (state !== "expired") return words.unknown
    if (until) return words.expiredOn(formatDate(until, locale))
    return issuedYear ? words.expiredIn(issuedYear) : words.unknown
  }
}
