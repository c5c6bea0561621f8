import { type Dossier, producerRoutes, type Registration } from "@ocop/contract"
import { Button, Field, Problem, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useLocation } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { PlacePicker } from "../joining/place-picker"
import { useDossierPaths, WithDossier } from "./dossier-frame"
import { SetSection } from "./set-section"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

/** Form 01: who to ask, how much is made, of what and by whom. All of it may stay open. */
export default function RegistrationPage() {
  return <WithDossier>{(dossier) => <RegistrationForm dossier={dossier} />}</WithDossier>
}

function RegistrationForm({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const paths = useDossierPaths(dossier.id)
  const [, go] = useLocation()
  const [form, setForm] = useState<Registration>(dossier.registration)
  const [placeName, setPlaceName] = useState(dossier.producer.communeName)
  const saving = useDossierAct(t.savedForm)
  const refusal = useRefusal(saving.error, t.because)
  const put = (part: Partial<Registration>) => setForm((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(
      {
        route: producerRoutes.shopDossierSaves(id, dossier.id, "registration"),
        body: { version: dossier.version, registration: form },
      },
      { onSuccess: () => go(paths.overview) },
    )
  }
  const text = (name: TextName, label: string, hint?: string) => (
    <Field
      id={`reg-${name}`}
      label={label}
      {...(hint && { hint })}
      value={form[name]}
      onChange={({ target }) => put({ [name]: target.value })}
      maxLength={120}
    />
  )
  const number = (name: NumberName, label: string) => (
    <Field
      id={`reg-${name}`}
      label={label}
      inputMode="numeric"
      value={form[name] ?? ""}
      onChange={({ target }) => put({ [name]: readNumber(target.value) })}
      maxLength={6}
    />
  )
  return (
    <Page title={t.registration} lead={t.registrationLead} back={{ href: paths.overview, label: t.backToDossier }}>
      <form onSubmit={submit} className="grid gap-4">
        {dossier.producer.communeCode === null && dossier.revision === 0 && (
          <section className="sheet-card grid gap-2">
            <h2>{t.communeWanted}</h2>
            <PlacePicker
              chosen={form.communeCode && placeName ? { code: form.communeCode, label: placeName } : null}
              onChoose={({ code, label }) => {
                put({ communeCode: code })
                setPlaceName(label)
              }}
            />
          </section>
        )}
        <section className="sheet-card grid gap-4 sm:grid-cols-2">
          {text("contactName", t.contactName)}
          {text("contactPhone", t.contactPhone)}
          {number("since", t.since)}
          {text("yearlyOutput", t.yearlyOutput, t.yearlyOutputHint)}
          {number("workers", t.workers)}
          {number("localWorkers", t.localWorkers)}
        </section>
        <section className="sheet-card grid gap-4">
          <TextArea
            id="reg-material"
            label={t.rawMaterial}
            rows={2}
            maxLength={500}
            value={form.rawMaterial}
            onChange={({ target }) => put({ rawMaterial: target.value })}
          />
          <TextArea
            id="reg-story"
            label={t.story}
            hint={t.storyHint}
            rows={5}
            maxLength={2000}
            value={form.story}
            onChange={({ target }) => put({ story: target.value })}
          />
        </section>
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" className="sm:justify-self-start" pending={saving.isPending} pendingLabel={t.saving}>
          {t.save}
        </Button>
      </form>
      {dossier.revision === 0 && <SetSection dossier={dossier} />}
    </Page>
  )
}

type TextName = "contactName" | "contactPhone" | "yearlyOutput"
type NumberName = "since" | "workers" | "localWorkers"

const readNumber = (typed: string): number | null => {
  const digits = typed.replace(/\D/g, "")
  return digits === "" ? null : Number(digits)
}
