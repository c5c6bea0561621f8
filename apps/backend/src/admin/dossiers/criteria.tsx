import { Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { scoreSheet } from "@ocop/domain"
import { Strip, useWords } from "../kit"
import { Comments } from "./comments"
import { CriterionRow } from "./criterion-row"
import { EvidenceList } from "./evidence"
import { dossierMessages } from "./messages"
import { UploadForm } from "./upload-form"

/** The self-assessment, criterion by criterion, with its evidence and what officers wrote beside it. */
export function Criteria({ desk }: { desk: DeskDossier }) {
  const { words, locale } = useWords(dossierMessages)
  const { dossier, set } = desk
  const { pointsByPart } = scoreSheet(set, dossier.answers)
  const ofAll = dossier.evidence.filter(({ criterion }) => criterion === null)
  return (
    <div className="divide-y">
      <Strip label={words.evidenceOfAll}>
        <Heading level="h2">{words.criteria}</Heading>
        {desk.canWrite && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.paperAbout}
          </Text>
        )}
        {(ofAll.length > 0 || desk.canWrite) && (
          <div className="flex max-w-2xl flex-col gap-y-3">
            <Text size="small" weight="plus">
              {words.evidenceOfAll}
            </Text>
            <EvidenceList desk={desk} evidence={ofAll} />
            {desk.canWrite && <UploadForm desk={desk} noun="evidence" label={words.scan} fields={{ criterion: "" }} />}
          </div>
        )}
        <Comments desk={desk} criterion={null} />
      </Strip>
      {set.parts.map(({ code, name, max, criteria }) => (
        <section key={code} className="flex flex-col px-6 py-4" aria-label={words.part(code, name[locale])}>
          <div className="flex items-baseline justify-between gap-x-4">
            <Heading level="h3">{words.part(code, name[locale])}</Heading>
            <Text size="small" weight="plus" className="tabular-nums">
              {words.sum(pointsByPart[code], max)}
            </Text>
          </div>
          <div className="divide-y">
            {criteria.map((criterion) => (
              <CriterionRow key={criterion.code} desk={desk} criterion={criterion} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
