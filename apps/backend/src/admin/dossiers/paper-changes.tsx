import { Button, Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { CHANGE_TOPICS, type ChangeTopic, type DeskDossier, type DossierChange } from "@ocop/contract"
import { type FormEvent, useId, useState } from "react"
import { Refused, Strip, TextField, useWords } from "../kit"
import { dossierMessages } from "./messages"
import { useDossierAct } from "./use-dossier"

type Told = Partial<Record<ChangeTopic, Omit<DossierChange, "topic">>>

/** What changed since the recognition, as the paper tells it: wanted of every dossier but a first one. */
export function PaperChanges({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { kind, changes } = desk.dossier
  if (!desk.canWrite || kind === "first") return null
  return (
    <Strip label={words.changed}>
      <div>
        <Heading level="h2">{words.changed}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.changedAbout[kind]}
        </Text>
      </div>
      {/* Begun anew with what was saved, not with every version: answers that are saved meanwhile leave it alone. */}
      <Form key={JSON.stringify(changes)} desk={desk} />
    </Strip>
  )
}

function Form({ desk }: { desk: DeskDossier }) {
  const { words } = useWords(dossierMessages)
  const { dossier } = desk
  const [told, setTold] = useState<Told>(() =>
    Object.fromEntries(dossier.changes.map(({ topic, ...rest }) => [topic, rest])),
  )
  const saving = useDossierAct(desk, { said: words.saved })
  const changes = changesIn(told)
  const save = (list: DossierChange[]) => saving.send("changes", { version: dossier.version, changes: list })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(changes)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      {CHANGE_TOPICS.map((topic) => (
        <Topic
          key={topic}
          topic={topic}
          desk={desk}
          change={told[topic] ?? { text: "", evidence: [] }}
          onChange={(change) => setTold({ ...told, [topic]: change })}
        />
      ))}
      <Refused error={saving.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" variant="secondary" isLoading={saving.isPending}>
          {words.save}
        </Button>
        {dossier.kind === "reassessment" && changes.length === 0 && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => save([{ topic: "other", text: words.nothingChangedText, evidence: [] }])}
          >
            {words.nothingChanged}
          </Button>
        )}
      </div>
    </form>
  )
}

interface TopicProps {
  topic: ChangeTopic
  desk: DeskDossier
  change: Omit<DossierChange, "topic">
  onChange(change: Omit<DossierChange, "topic">): void
}

/** One topic in the paper's words, and which of the scans prove it. */
function Topic({ topic, desk, change, onChange }: TopicProps) {
  const { words } = useWords(dossierMessages)
  const id = useId()
  const proves = (piece: string, isOn: boolean) =>
    onChange({
      ...change,
      evidence: isOn ? [...change.evidence, piece] : change.evidence.filter((one) => one !== piece),
    })
  return (
    <div className="flex flex-col gap-y-2">
      <TextField
        label={words.changeTopics[topic]}
        lines={2}
        maxLength={1000}
        value={change.text}
        onChange={(text) => onChange({ ...change, text })}
      />
      {change.text.trim() !== "" &&
        desk.dossier.evidence.map((piece) => (
          <div key={piece.id} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${piece.id}`}
              checked={change.evidence.includes(piece.id)}
              onCheckedChange={(isOn) => proves(piece.id, isOn === true)}
            />
            <Label htmlFor={`${id}-${piece.id}`} size="small" className="min-w-0 break-words">
              {words.provedBy(piece.title)}
            </Label>
          </div>
        ))}
    </div>
  )
}

const changesIn = (told: Told): DossierChange[] =>
  CHANGE_TOPICS.flatMap((topic) => {
    const change = told[topic]
    return change && change.text.trim() !== "" ? [{ topic, ...change }] : []
  })
