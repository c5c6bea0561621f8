import { Button } from "@medusajs/ui"
import type { CertificateFile } from "@ocop/contract"
import { Link, useParams } from "react-router-dom"
import { GraceForm, RevokeForm } from "../../../certificates/act-forms"
import { CertificateFacts } from "../../../certificates/certificate-facts"
import { CorrectForm } from "../../../certificates/correct-form"
import { Findings } from "../../../certificates/findings"
import { History } from "../../../certificates/history"
import { certificateMessages } from "../../../certificates/messages"
import { StateBadge } from "../../../certificates/state-badge"
import { Answered, Desk, Fold, Strip, useQueryOf, useWords } from "../../../kit"
import { useMe } from "../../../officer/use-me"

/** One certificate: what is recorded, its whole history, and what may be done with it. */
export default function OneCertificate() {
  const { words } = useWords(certificateMessages)
  const { id = "" } = useParams()
  const me = useMe()
  const found = useQueryOf<CertificateFile>(`/admin/certificates/${encodeURIComponent(id)}`)
  const certificate = found.data?.certificate
  return (
    <Desk
      title={certificate?.product.title ?? words.title}
      about={certificate && words.stars(certificate.stars)}
      actions={
        <div className="flex flex-wrap items-center gap-3">
          {certificate && <StateBadge state={certificate.state} />}
          <Button size="small" variant="secondary" asChild>
            <Link to="/certificates">{words.back}</Link>
          </Button>
        </div>
      }
    >
      <Answered of={found}>
        {(file) => {
          const isWriter = me?.role === "operator" || me?.role === "secretary"
          const stands = file.correctedBy === null && file.certificate.revokedOn === null
          return (
            <div
              key={file.certificate.id}
              className="grid grid-cols-1 divide-y xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:divide-x xl:divide-y-0"
            >
              <div className="divide-y">
                <CertificateFacts file={file} />
                <Findings file={file} mayAct={isWriter && stands} />
                {isWriter && file.correctedBy === null && <Acts file={file} stands={stands} />}
              </div>
              <aside className="divide-y">
                <History file={file} />
              </aside>
            </div>
          )
        }}
      </Answered>
    </Desk>
  )
}

function Acts({ file, stands }: { file: CertificateFile; stands: boolean }) {
  const { words } = useWords(certificateMessages)
  const { certificate, graceRange } = file
  return (
    <Strip>
      {stands && graceRange && (
        <Fold title={words.grace.title}>
          <GraceForm id={certificate.id} range={graceRange} />
        </Fold>
      )}
      <Fold title={words.correct.title}>
        <CorrectForm certificate={certificate} />
      </Fold>
      {stands && (
        <Fold title={words.revoke.title} isOpen={certificate.finding !== null}>
          <RevokeForm file={file} />
        </Fold>
      )}
    </Strip>
  )
}
