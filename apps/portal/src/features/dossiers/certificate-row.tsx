import type { StarCertificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { buttonClass, LifeTicks, type StarCount, StarSeal } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { StickerLinks } from "../stickers/sticker-links"
import { type DossierWords, dossierWords } from "./words"

interface CertificateRowProps {
  certificate: StarCertificate
  /** The product's dossier that is under way. */
  dossierId: string | null
  canStart: boolean
}

/** A certificate: its stars, what is left of its 36 months, and what to do about it. */
export function CertificateRow({ certificate, dossierId, canStart }: CertificateRowProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const { id } = useShop()
  const { state, stars, until, renewal, productId } = certificate
  const isLive = state === "valid" || state === "grace"
  const isDue = renewal !== null && renewal.state !== "not_yet"
  const start = (kind: string) => `/quay/${id}/sao/moi?${new URLSearchParams({ mon: productId, loai: kind })}`
  return (
    <article className="sheet-card" aria-label={certificate.productName}>
      <div className="grid grid-cols-[3.25rem_1fr] items-center gap-3.5">
        <StarSeal stars={starsOf(stars)} state={sealOf(state)} size={52} />
        <div className="min-w-0">
          <h3 className="font-semibold">{certificate.productName}</h3>
          <p className="text-gold-deep">
            {t.starCount(stars)}, {t.certificateState[state].toLowerCase()}
          </p>
          <p className="text-ink-soft text-sm">
            {[
              until && t.until(formatDate(until, locale)),
              certificate.decisionNumber && t.decision(certificate.decisionNumber),
            ]
              .filter(Boolean)
              .join(" · ") || t.unknownDay}
          </p>
        </div>
      </div>
      {isLive && (
        <div className="mt-3">
          <LifeTicks monthsLeft={certificate.monthsLeft} locale={locale} tone={isDue ? "gold" : "green"} />
        </div>
      )}
      {renewal && <p className="mt-3">{renewalSaid(certificate, t, (day) => formatDate(day, locale))}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {dossierId ? (
          <Link href={`/quay/${id}/sao/${dossierId}`} className={buttonClass("go")}>
            {t.open}
          </Link>
        ) : (
          canStart &&
          state !== "revoked" && (
            <>
              <Link href={start("reassessment")} className={buttonClass(isDue ? "go" : "line")}>
                {t.renew}
              </Link>
              {state !== "expired" && (stars ?? 0) < 5 && (
                <Link href={start("upgrade")} className={buttonClass("quiet")}>
                  {t.upgrade}
                </Link>
              )}
            </>
          )
        )}
      </div>
      {state === "valid" && stars !== null && (
        <StickerLinks code={certificate.code} productName={certificate.productName} />
      )}
    </article>
  )
}

function renewalSaid({ renewal, state }: StarCertificate, t: DossierWords, day: (date: string) => string): string {
  if (state === "expired") return t.renewOver
  if (renewal?.state === "not_yet") return t.renewNotYet(day(renewal.opensOn))
  return renewal?.state === "open" ? t.renewOpen(day(renewal.closesOn)) : t.renewLate
}

const starsOf = (stars: number | null): StarCount | null => (stars === 3 || stars === 4 || stars === 5 ? stars : null)

const sealOf = (state: StarCertificate["state"]) =>
  state === "valid" || state === "grace" || state === "revoked" ? state : "expired"
