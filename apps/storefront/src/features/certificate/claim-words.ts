import type { CertificatePage } from "@ocop/contract"
import { type ClaimVerdict, formatDate, judgePackClaim } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { claimMessages } from "./claim-messages"

export interface ClaimAnswer {
  verdict: ClaimVerdict
  /** "Đúng", "Không đúng", … */
  title: string
  text: string
}

/**
 * What to tell somebody whose pack says so many stars. With `isLapsed` as it is once the stars that show today have
 * come down: a page that lies open overnight changes its answer by itself.
 */
export function claimAnswer(
  claimed: 3 | 4 | 5,
  { certificate, product }: Pick<CertificatePage, "certificate" | "product">,
  locale: Locale,
  isLapsed = false,
): ClaimAnswer {
  const words = claimMessages[locale]
  const day = (date: string | null) => date && formatDate(date, locale)
  const shown = isLapsed ? null : product.stars
  const state = isLapsed ? "expired" : certificate.state
  const verdict = judgePackClaim({ claimed, shown, state })
  switch (verdict) {
    case "true":
      return { verdict, title: words.true, text: words.isTrue(claimed, day(shown?.until ?? "") ?? "") }
    case "grace":
      return { verdict, title: words.true, text: words.isGrace(claimed, day(shown?.until ?? "") ?? "") }
    case "other_stars":
      return { verdict, title: words.false, text: words.isOther(shown?.stars ?? 0, claimed) }
    case "revoked":
      return { verdict, title: words.false, text: words.isRevoked(day(certificate.revokedOn)) }
    case "expired": {
      const until = day(isLapsed ? (product.stars?.until ?? null) : certificate.until)
      if (certificate.stars !== null && certificate.stars !== claimed)
        return { verdict, title: words.false, text: words.isExpired(until) }
      return {
        verdict,
        title: words.notNow,
        text: [words.isExpired(until), until && words.before].filter(Boolean).join(" "),
      }
    }
    default:
      return { verdict, title: words.unsure, text: words.isUnknown }
  }
}
