import { Badge, Heading, Text } from "@medusajs/ui"
import type { CertificateFile } from "@ocop/contract"
import { Fold, Strip, useWords } from "../kit"
import { ClearForm, FindingForm } from "./act-forms"
import { Deadline } from "./deadline"
import { groundWords } from "./ground-field"
import { certificateMessages } from "./messages"

/** Findings against a certificate, the open one with its deadline; and the form for a new one. */
export function Findings({ file, mayAct }: { file: CertificateFile; mayAct: boolean }) {
  const { words, date, locale } = useWords(certificateMessages)
  const { certificate, findings } = file
  if (findings.length === 0 && !mayAct) return null
  return (
    <Strip label={words.finding.title}>
      <Heading level="h2">{words.finding.title}</Heading>
      {findings.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.finding.none}
        </Text>
      )}
      <ul className="flex flex-col gap-y-4 empty:hidden">
        {findings.map((finding) => (
          <li key={finding.id} className="flex flex-col gap-y-1">
            <span className="flex flex-wrap items-center gap-2">
              <Text weight="plus">{groundWords(finding.ground, locale)}</Text>
              <Badge size="2xsmall" color={finding.state === "open" ? "orange" : "grey"}>
                {words.finding.states[finding.state]}
              </Badge>
            </span>
            <Text size="small">{finding.text}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {words.finding.found(date(finding.foundOn), finding.foundBy)}
            </Text>
            <Deadline finding={finding} />
            {finding.clearedReason && <Text size="small">{finding.clearedReason}</Text>}
            {finding.state === "open" && mayAct && (
              <Fold title={words.finding.clear}>
                <ClearForm id={certificate.id} findingId={finding.id} />
              </Fold>
            )}
          </li>
        ))}
      </ul>
      {mayAct && !certificate.finding && (
        <Fold title={words.finding.open}>
          <FindingForm id={certificate.id} />
        </Fold>
      )}
    </Strip>
  )
}
