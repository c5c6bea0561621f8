import { InlineTip, Text } from "@medusajs/ui"
import type { CertificateFile } from "@ocop/contract"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { CopyButton, Strip, useWords } from "../kit"
import { groundWords } from "./ground-field"
import { certificateMessages } from "./messages"

/** Everything that is recorded; what is not known says so. */
export function CertificateFacts({ file }: { file: CertificateFile }) {
  const { words, date, locale } = useWords(certificateMessages)
  const { certificate, correctedBy, revocation } = file
  const { facts } = words
  const issued = certificate.issuedOn
    ? date(certificate.issuedOn)
    : certificate.issuedYear && words.year(certificate.issuedYear)
  const rows: [string, ReactNode][] = [
    [facts.code, <Code key="code" code={certificate.code} label={facts.code} />],
    [facts.producer, certificate.producer?.name],
    [facts.place, certificate.place],
    [facts.stars, words.stars(certificate.stars)],
    [facts.issued, issued],
    [facts.until, certificate.until && date(certificate.until)],
    [facts.decision, certificate.decisionNumber],
    [facts.decidedOn, certificate.decidedOn && date(certificate.decidedOn)],
    [facts.issuer, certificate.issuer],
    [facts.level, certificate.issuerLevel && words.levels[certificate.issuerLevel]],
    [facts.set, certificate.setNumber],
    [facts.legalBasis, certificate.legalBasis],
    [facts.productCode, certificate.productCode],
    [facts.productCodeOld, certificate.productCodeOld],
    [facts.source, certificate.source],
  ]
  return (
    <Strip>
      {correctedBy && (
        <InlineTip variant="warning" label={words.corrected}>
          {words.correctedBy} <Link to={`/certificates/${correctedBy.id}`}>{correctedBy.code}</Link>
        </InlineTip>
      )}
      {certificate.producer?.status === "suspended" && (
        <InlineTip variant="warning" label={facts.producer}>
          {words.suspended}
        </InlineTip>
      )}
      {certificate.replacedOn && (
        <InlineTip variant="info" label={date(certificate.replacedOn)}>
          {words.replacedBy} {certificate.replacedBy}
        </InlineTip>
      )}
      {certificate.revokedOn && (
        <InlineTip variant="error" label={`${facts.revoked} ${date(certificate.revokedOn)}`}>
          {[
            certificate.revokedGround && groundWords(certificate.revokedGround, locale),
            certificate.revokedReason,
            revocation && `${revocation.number}, ${revocation.issuer}`,
          ]
            .filter(Boolean)
            .join(". ")}
        </InlineTip>
      )}
      {certificate.graceUntil && (
        <InlineTip variant="info" label={`${facts.grace} ${date(certificate.graceUntil)}`}>
          {certificate.graceGround}
        </InlineTip>
      )}
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {rows.map(([term, value]) => (
          <div key={term} className="min-w-0">
            <dt className="txt-small text-ui-fg-subtle">{term}</dt>
            <dd className="txt-medium break-words">
              {value || <span className="text-ui-fg-subtle">{words.notKnown}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Strip>
  )
}

const Code = ({ code, label }: { code: string; label: string }) => (
  <span className="flex flex-wrap items-center gap-2">
    <Text className="font-mono">{code}</Text>
    <CopyButton value={code} label={label} />
  </span>
)
