import type { Certificate } from "@ocop/contract"
import { CRITERIA_SETS, formatDate } from "@ocop/domain"
import { Fragment, type ReactNode } from "react"
import type { Locale } from "@/i18n"
import { expiryWords, issuedWords } from "./certificate-words"
import { certificateMessages } from "./messages"
import { sourceWords } from "./source-words"

interface CertificateFactsProps {
  certificate: Certificate
  locale: Locale
  /** Of the 26 sets, where it is known. */
  setNumber?: number | null
  /** On the certificate's own page: its code too. */
  own: boolean
}

/** All that is recorded of a certificate, term by term: what everybody asks for says when it is not known. */
export function CertificateFacts({ certificate, locale, setNumber = null, own }: CertificateFactsProps) {
  const words = certificateMessages[locale]
  const { state, stars, until, decidedOn, issuedOn } = certificate
  const isShown = (state === "valid" || state === "grace") && stars !== null && until !== null
  const set = CRITERIA_SETS.find(({ number }) => number === setNumber)
  return (
    <dl className="mt-3.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[0.9375rem] leading-[1.5]">
      <Fact term={words.decision}>{certificate.decisionNumber ?? words.unknown}</Fact>
      {decidedOn && decidedOn !== issuedOn && <Fact term={words.decidedOn}>{formatDate(decidedOn, locale)}</Fact>}
      <Fact term={words.issuer}>{certificate.issuer ?? words.unknown}</Fact>
      <Fact term={words.issuedOn}>{issuedWords(certificate, locale)}</Fact>
      <Fact term={words.expires}>{expiryWords(certificate, locale)}</Fact>
      {until && !issuedOn && stars && (
        <Fact term={isShown ? words.starsShown : words.starsShowed}>{formatDate(until, locale)}</Fact>
      )}
      {certificate.legalBasis && (
        <Fact term={words.legalBasis}>{certificate.legalBasis.replaceAll("-", "\u2011")}</Fact>
      )}
      {own && set && <Fact term={words.criteriaSet}>{`${set.number}. ${set[locale]}`}</Fact>}
      {own && (certificate.productCode ?? certificate.productCodeOld) && (
        <Fact term={words.productCode}>
          {[certificate.productCode, certificate.productCodeOld].filter(Boolean).join(" · ")}
        </Fact>
      )}
      {own && <Fact term={words.code}>{certificate.code}</Fact>}
      <Fact term={words.source}>
        <Breakable text={sourceWords(certificate.source, locale)} />
      </Fact>
    </dl>
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
