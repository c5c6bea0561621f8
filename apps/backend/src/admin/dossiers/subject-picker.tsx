import { Button, Text } from "@medusajs/ui"
import type { DossierSubject, DossierSubjects } from "@ocop/contract"
import { useDeferredValue, useState } from "react"
import { Link } from "react-router-dom"
import { Answered, Empty, Rows, Strip, TextField, useQueryOf, useWords } from "../kit"
import { dossierMessages } from "./messages"

/** Products of the own place, with or without a shop, to begin a dossier with. */
export function SubjectPicker({ onChoose }: { onChoose(subject: DossierSubject): void }) {
  const { words } = useWords(dossierMessages)
  const [q, setQ] = useState("")
  const wanted = useDeferredValue(q.trim())
  const found = useQueryOf<DossierSubjects>(`/admin/dossier-subjects?q=${encodeURIComponent(wanted)}`)
  return (
    <>
      <Strip>
        <div className="max-w-md">
          <TextField label={words.findSubject} type="search" value={q} maxLength={80} onChange={setQ} />
        </div>
      </Strip>
      <Answered of={found}>
        {({ subjects }) =>
          subjects.length === 0 ? (
            <Empty>{words.noSubjects}</Empty>
          ) : (
            <Rows
              label={words.enterPaper}
              rows={subjects}
              keyOf={({ productId }) => productId}
              columns={[
                {
                  title: words.subjectColumns.product,
                  isHead: true,
                  of: ({ productName, producerName, stars }) => (
                    <>
                      <Text>{productName}</Text>
                      <Text size="small" className="text-ui-fg-subtle">
                        {[producerName, stars !== null && words.starsNow(stars)].filter(Boolean).join(" · ")}
                      </Text>
                    </>
                  ),
                },
                {
                  title: words.subjectColumns.place,
                  of: ({ communeName, formerDistrict }) =>
                    communeName ?? [formerDistrict, words.unknownCommune].filter(Boolean).join(", "),
                },
                {
                  title: words.subjectColumns.dossier,
                  of: (subject) =>
                    subject.live?.id ? (
                      <Link to={`/dossiers/${subject.live.id}`} className="txt-small underline underline-offset-2">
                        {words.openLive}
                      </Link>
                    ) : subject.live ? (
                      words.beingWritten
                    ) : (
                      <Button
                        size="small"
                        variant="secondary"
                        aria-label={words.chooseOf(subject.productName)}
                        onClick={() => onChoose(subject)}
                      >
                        {words.choose}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Answered>
    </>
  )
}
