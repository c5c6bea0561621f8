import { Heading, Text } from "@medusajs/ui"
import type { CertificateFile } from "@ocop/contract"
import { actWords } from "@ocop/domain"
import { Link } from "react-router-dom"
import { Strip, useWords } from "../kit"
import { useMe } from "../officer/use-me"
import { certificateMessages } from "./messages"
import { StateBadge } from "./state-badge"

/** All certificates of the product, reports about its mark, and what was done with this one. */
export function History({ file }: { file: CertificateFile }) {
  const { words, date, moment, locale } = useWords(certificateMessages)
  const { certificate, history, reports, log } = file
  const role = useMe()?.role
  const mayRead = role === "operator" || role === "secretary"
  return (
    <>
      <Strip label={words.history}>
        <Heading level="h2">{words.history}</Heading>
        <ol className="flex flex-col gap-y-3">
          {history.map((one) => (
            <li key={one.id} className="txt-small flex flex-wrap items-center gap-x-3 gap-y-1">
              {one.id === certificate.id ? (
                <b>{words.thisOne}</b>
              ) : (
                <Link to={`/certificates/${one.id}`} className="font-mono underline underline-offset-2">
                  {one.code}
                </Link>
              )}
              <span>{words.stars(one.stars)}</span>
              <span className="text-ui-fg-subtle">
                {one.issuedOn ? date(one.issuedOn) : (one.issuedYear ?? words.notKnown)}
              </span>
              {one.isCorrected ? (
                <span className="text-ui-fg-subtle">{words.corrected}</span>
              ) : (
                <StateBadge state={one.state} />
              )}
            </li>
          ))}
        </ol>
      </Strip>
      <Strip label={words.reports}>
        <Heading level="h2">{words.reports}</Heading>
        {reports.length > 0 && mayRead && (
          <Link to="/mark-reports" className="txt-small underline underline-offset-2">
            {words.openReports} ({reports.length})
          </Link>
        )}
        {(reports.length === 0 || !mayRead) && (
          <Text size="small" className="text-ui-fg-subtle">
            {reports.length === 0 ? words.noReports : words.reportCount(reports.length)}
          </Text>
        )}
      </Strip>
      <Strip label={words.log}>
        <Heading level="h2">{words.log}</Heading>
        {log.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noLog}
          </Text>
        )}
        <ol className="flex flex-col gap-y-2">
          {log.map(({ at, act, by, after }) => (
            <li key={`${at} ${act}`} className="txt-small">
              <span className="text-ui-fg-subtle">{moment(at)}</span> <b>{by}</b> {actWords(act, locale)}
              {typeof after?.reason === "string" && `: ${after.reason}`}
            </li>
          ))}
        </ol>
      </Strip>
    </>
  )
}
