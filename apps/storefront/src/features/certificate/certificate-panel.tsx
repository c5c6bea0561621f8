import type { Certificate } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { LifeTicks, StarSeal } from "@ocop/ui"
import { Fragment, type ReactNode } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { expiryWords, issuedWords, recordSentence } from "./certificate-words"
import { certificateMessages } from "./messages"
import { sourceWords } from "./source-words"

interface CertificatePanelProps {
  certificate: Certificate
  locale: Locale
  /** On the certificate's own page the panel is the page's heading and links nowhere. */
  own?: boolean
}

/** All that is recorded of a certificate: what is not known says so. */
export function CertificatePanel({ certificate, locale, own = false }: CertificatePanelProps) {
  const words = certificateMessages[locale]
  const { stars, state } = certificate
  const isShown = (state === "valid" || state === "grace") && stars !== null && certificate.until !== null
  const lapses = isShown ? (certificate.until ?? undefined) : undefined
  return (
    <section className="panel" aria-labelledby="giay-chung-nhan">
      <div className="grid grid-cols-[3.5rem_1fr] items-center gap-3.5">
        <span data-until={lapses}>
          <StarSeal stars={stars} state={sealOf(certificate, isShown)} size={56} />
        </span>
        {lapses && (
          <span hidden data-after={lapses}>
            <StarSeal stars={stars} state="expired" size={56} />
          </span>
        )}
        <div>
          <h2 id="giay-chung-nhan" className="text-lg!">
            {words.title(stars)}
          </h2>
          <p className="text-ink-soft text-sm" data-until={lapses}>
            {words.states[state]}
          </p>
          {lapses && (
            <p className="text-ink-soft text-sm" hidden data-after={lapses}>
              {words.states.expired}
            </p>
          )}
        </div>
      </div>
      <dl className="mt-3.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.9375rem] leading-[1.5]">
        <Fact term={words.decision}>{certificate.decisionNumber ?? words.unknown}</Fact>
        <Fact term={words.issuer}>{certificate.issuer ?? words.unknown}</Fact>
        <Fact term={words.issuedOn}>{issuedWords(certificate, locale)}</Fact>
        <Fact term={words.expires}>{expiryWords(certificate, locale)}</Fact>
        {certificate.until && !certificate.issuedOn && stars && (
          <Fact term={isShown ? words.starsShown : words.starsShowed}>{formatDate(certificate.until, locale)}</Fact>
        )}
        {certificate.legalBasis && (
          <Fact term={words.legalBasis}>{certificate.legalBasis.replaceAll("-", "\u2011")}</Fact>
        )}
        {own && <Fact term={words.code}>{certificate.code}</Fact>}
        <Fact term={words.source}>
          <Breakable text={sourceWords(certificate.source, locale)} />
        </Fact>
      </dl>
      {isShown ? (
        <Life certificate={certificate} locale={locale} />
      ) : (
        <p className="mt-3.5 text-sm">{recordSentence(certificate, locale)}</p>
      )}
      {certificate.revokedReason && <p className="mt-1 text-sm">{certificate.revokedReason}</p>}
      <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
        {!own && (
          <LocalLink
            locale={locale}
            to={`/chung-nhan/${certificate.code}`}
            className="link inline-flex min-h-11 items-center py-1"
          >
            {words.open}
          </LocalLink>
        )}
        <LocalLink locale={locale} to="/sao-ocop" className="link inline-flex min-h-11 items-center py-1">
          {words.explain}
        </LocalLink>
      </p>
    </section>
  )
}

/** A record whose stars are not shown never carries a golden seal. */
function sealOf({ state }: Certificate, isShown: boolean) {
  if (state === "revoked") return "revoked"
  return isShown && (state === "valid" || state === "grace") ? state : "expired"
}

/** Months left as ticks and in words; while a renewal is decided, until when the stars stay. */
function Life({ certificate, locale }: { certificate: Certificate; locale: Locale }) {
  const words = certificateMessages[locale]
  const { monthsLeft, graceUntil, issuedOn, state } = certificate
  if (state === "grace" && graceUntil)
    return <p className="mt-3.5 text-sm">{words.graceUntil(formatDate(graceUntil, locale))}</p>
  if (monthsLeft === null) return null
  return (
    <div className="mt-3.5" data-until={certificate.until}>
      <LifeTicks monthsLeft={monthsLeft} locale={locale} />
      <p className="mt-1.5 text-sm">
        <b className="font-semibold">
          {monthsLeft > 0 ? words.monthsLeft(monthsLeft, issuedOn === null) : words.lastMonth}
        </b>{" "}
        <span className="text-ink-soft">
          {words.ofTerm} {!issuedOn && words.atLeast}
        </span>
      </p>
    </div>
  )
}

/** Names of sites may break after a dot, and nowhere else. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=\.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="text-right font-medium tabular-nums">{children}</dd>
    </>
  )
}
