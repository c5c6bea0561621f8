import type { HomeCertificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { LifeTicks, StarSeal } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { homeWords } from "./words"

/** A certificate that lapses, or has: its life in months, and what follows. */
export function CertificateCard({ certificate }: { certificate: HomeCertificate }) {
  const t = useWords(homeWords)
  const locale = useLocale()
  const { id, may } = useShop()
  const { stars, state, daysLeft, monthsLeft, productTitle, until } = certificate
  const title =
    state === "expired"
      ? t.certificateOver(stars)
      : state === "grace"
        ? t.certificateGrace(stars)
        : t.certificate(stars, daysLeft)
  return (
    <section className="rounded-sheet bg-gold-wash p-5" aria-label={title}>
      <div className="grid grid-cols-[3.25rem_1fr] items-center gap-3.5">
        <StarSeal stars={stars} state={state} size={52} />
        <div>
          <h2>{title}</h2>
          <p className="text-sm text-gold-deep">{t.until(productTitle, formatDate(until, locale))}</p>
        </div>
      </div>
      <div className="mt-3.5">
        <LifeTicks monthsLeft={monthsLeft} locale={locale} tone="gold" />
      </div>
      <p className="mt-3">{state === "expired" ? t.over : t.renew}</p>
      {may("manager") && (
        <Link href={`/quay/${id}/sao`} className="link mt-1 inline-block py-1.5">
          {t.stars}
        </Link>
      )}
    </section>
  )
}
