import { CHANGE_TOPICS, type ChangeTopic, type Dossier, type DossierChange, producerRoutes } from "@ocop/contract"
import { Button, Problem, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useLocation } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { useDossierPaths, WithDossier } from "./dossier-frame"
import { EvidenceCard } from "./evidence-card"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

/** What changed since the recognition, topic by topic, each with the evidence that proves it. */
export default function ChangesPage() {
  return <WithDossier>{(dossier) => <ChangesForm dossier={dossier} />}</WithDossier>
}

type Told = Partial<Record<ChangeTopic, { text: string; evidence: readonly string[] }>>

function ChangesForm({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const paths = useDossierPaths(dossier.id)
  const [, go] = useLocation()
  const [told, setTold] = useState<Told>(() =>
    Object.fromEntries(dossier.changes.map(({ topic, text, evidence }) => [topic, { text, evidence }])),
  )
  const saving = useDossierAct(t.savedForm)
  const refusal = useRefusal(saving.error, t.because)
  const save = (changes: DossierChange[]) =>
    saving.mutate(
      {
        route: producerRoutes.shopDossierSaves(id, dossier.id, "changes"),
        body: { version: dossier.version, changes },
      },
      { onSuccess: () => go(paths.overview) },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(changesIn(told))
  }
  const isEmpty = changesIn(told).length === 0
  return (
    <Page title={t.changes} lead={t.changesLead[dossier.kind]} back={{ href: paths.overview, label: t.backToDossier }}>
      <EvidenceCard dossier={dossier} criterion={null} />
      <form onSubmit={submit} className="grid gap-4">
        {CHANGE_TOPICS.map((topic) => (
          <Topic
            key={topic}
            topic={topic}
            dossier={dossier}
            change={told[topic] ?? { text: "", evidence: [] }}
            onChange={(change) => setTold((now) => ({ ...now, [topic]: change }))}
          />
        ))}
        {refusal && <Problem>{refusal}</Problem>}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={saving.isPending} pendingLabel={t.saving}>
            {t.save}
          </Button>
          {dossier.kind === "reassessment" && isEmpty && (
            <Button tone="line" onClick={() => save([{ topic: "other", text: t.nothingChangedText, evidence: [] }])}>
              {t.nothingChanged}
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}

interface TopicProps {
  topic: ChangeTopic
  dossier: Dossier
  change: { text: string; evidence: readonly string[] }
  onChange(change: { text: string; evidence: readonly string[] }): void
}

function Topic({ topic, dossier, change, onChange }: TopicProps) {
  const t = useWords(dossierWords)
  const toggle = (id: string, isOn: boolean) =>
    onChange({ ...change, evidence: isOn ? [...change.evidence, id] : change.evidence.filter((one) => one !== id) })
  return (
    <section className="sheet-card grid gap-3">
      <TextArea
        id={`change-${topic}`}
        label={t.changeTopics[topic]}
        hint={t.changeHint}
        rows={2}
        maxLength={1000}
        value={change.text}
        onChange={({ target }) => onChange({ ...change, text: target.value })}
      />
      {change.text.trim() !== "" && dossier.evidence.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-medium text-sm">{t.changeProof}</legend>
          {dossier.evidence.map(({ id, title }) => (
            <label key={id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 accent-lotus"
                checked={change.evidence.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <span className="min-w-0 break-words">{title}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}

const changesIn = (told: Told): DossierChange[] =>
  CHANGE_TOPICS.flatMap((topic) => {
    const change = told[topic]
    return change && change.text.trim() !== "" ? [{ topic, text: change.text, evidence: [...change.evidence] }] : []
  })
