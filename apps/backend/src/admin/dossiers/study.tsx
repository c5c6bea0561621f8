import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Refused, Strip, TextField, useWords } from "../kit"
import { ActForm } from "./act-form"
import { dossierMessages } from "./messages"
import { StudyFiles } from "./study-files"
import { useDossierAct } from "./use-dossier"

/** The advisory team's work: written while the dossier is studied, read afterwards. */
export function Study({ desk }: { desk: DeskDossier }) {
  const { words, date } = useWords(dossierMessages)
  const { study, acts } = desk
  const isWriting = acts.includes("report")
  if (!isWriting && !study.reportedOn) return null
  return (
    <Strip label={words.study}>
      <div>
        <Heading level="h2">{words.study}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {study.reportedOn ? words.reported(date(study.reportedOn), study.reportedByName ?? "") : words.studyAbout}
        </Text>
      </div>
      {isWriting ? <Writing key={study.version} desk={desk} /> : <Written desk={desk} />}
      <StudyFiles desk={desk} canChange={isWriting} />
      {isWriting && <Ending desk={desk} />}
    </Strip>
  )
}

function Writing({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { version, ...before } = desk.study
  const [report, setReport] = useState(before.report)
  const [surveyedOn, setSurveyedOn] = useState(before.surveyedOn ?? "")
  const [tests, setTests] = useState(before.tests)
  const saving = useDossierAct(desk, { said: words.savedStudy })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.send("study", { version, report, surveyedOn: surveyedOn || null, tests })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      <TextField label={words.report} lines={6} maxLength={8000} value={report} onChange={setReport} />
      <div className="w-48">
        <TextField label={words.surveyedOn} type="date" value={surveyedOn} onChange={setSurveyedOn} />
      </div>
      <TextField label={words.tests} lines={2} maxLength={2000} value={tests} onChange={setTests} />
      <Refused error={saving.error} because={words.because} />
      <div>
        <Button type="submit" size="small" variant="secondary" isLoading={saving.isPending}>
          {words.saveStudy}
        </Button>
      </div>
    </form>
  )
}

function Written({ desk: { study } }: { desk: DeskDossier }) {
  const { words, date } = useWords(dossierMessages)
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" className="whitespace-pre-wrap break-words">
        {study.report}
      </Text>
      {study.surveyedOn && (
        <Text size="small">
          {words.surveyedOn}: {date(study.surveyedOn)}
        </Text>
      )}
      {study.tests && (
        <Text size="small" className="whitespace-pre-wrap break-words">
          {words.tests}: {study.tests}
        </Text>
      )}
    </div>
  )
}

function Ending({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const [isAsking, setAsking] = useState(false)
  const ending = useDossierAct(desk)
  if (isAsking)
    return (
      <ActForm
        desk={desk}
        noun="test-requests"
        field="text"
        verb={words.wantTests}
        label={words.wantTestsLabel}
        onClose={() => setAsking(false)}
      />
    )
  return (
    <div className="flex flex-col gap-y-2">
      <Refused error={ending.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          isLoading={ending.isPending}
          disabled={desk.study.report.trim().length < 3}
          onClick={() => ending.send("reports", { version: desk.study.version })}
        >
          {words.finish}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
          {words.wantTests}
        </Button>
      </div>
    </div>
  )
}
