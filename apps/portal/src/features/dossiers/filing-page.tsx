import { type Dossier, producerRoutes } from "@ocop/contract"
import { type CriteriaSet, isDossierOpen, scoreSheet } from "@ocop/domain"
import { Button, Field, Note, Problem } from "@ocop/ui"
import { type FormEvent, useEffect, useState } from "react"
import { Redirect, useLocation } from "wouter"
import { useMe } from "../../frame/session"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { useDossierPaths, WithDossier } from "./dossier-frame"
import { ScoreBar } from "./score-bar"
import { useAnswers } from "./use-answers"
import { useDossierAct } from "./use-dossier"
import { useMissing } from "./use-missing"
import { dossierWords } from "./words"

/** What is filed, once more; the declaration; and the one press. */
export default function FilingPage() {
  return <WithDossier>{(dossier, set) => <Filing dossier={dossier} set={set} />}</WithDossier>
}

function Filing({ dossier, set }: { dossier: Dossier; set: CriteriaSet }) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const { id, may } = useShop()
  const me = useMe()
  const paths = useDossierPaths(dossier.id)
  const [, go] = useLocation()
  const { answers, flush } = useAnswers(dossier)
  const missing = useMissing(dossier, set, answers)
  const [name, setName] = useState<string | null>(null)
  const [isTrue, setTrue] = useState(false)
  const isCompleting = dossier.state === "more_wanted"
  const filing = useDossierAct(isCompleting ? t.completedToast : t.filedToast)
  const refusal = useRefusal(filing.error, t.because)
  // A browser may answer a promise, which is no clean-up.
  useEffect(() => void window.scrollTo(0, 0), [])
  const declaredName = name ?? dossier.declaredName ?? dossier.producer.representative ?? me.data?.member.name ?? ""
  // Filed already, perhaps by the first of two taps.
  if (!isDossierOpen(dossier.state)) return <Redirect to={paths.overview} replace />
  if (!missing.isReady && !filing.isSuccess) return <Redirect to={paths.overview} replace />
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { version } = await flush()
    filing.mutate(
      {
        route: producerRoutes.shopDossierActs(id, dossier.id, "filings"),
        body: { version, declaredName, declaresTruth: true },
      },
      { onSuccess: () => go(paths.overview, { replace: true }) },
    )
  }
  const score = scoreSheet(set, answers)
  return (
    <Page
      title={isCompleting ? t.completeTitle : t.fileTitle}
      lead={dossier.product.name}
      back={{ href: paths.overview, label: t.backToDossier }}
    >
      <Card title={t.fileSummary}>
        <p>
          {t.kinds[dossier.kind]}, {t.setName(set.number, set.name[locale])}
        </p>
        <p className="mb-3">
          {[dossier.producer.legalName, dossier.producer.communeName, dossier.producer.provinceName]
            .filter(Boolean)
            .join(", ")}
        </p>
        <ScoreBar parts={score.pointsByPart} label={t.scoreSaid(score.total, score.stars)} reached={score.stars} />
        <p className="font-medium">{t.scoreSaid(score.total, score.stars)}.</p>
        {missing.unproved.length > 0 && (
          <Note tone="gold" className="mt-3">
            {t.withoutEvidence(missing.unproved.length)}
          </Note>
        )}
      </Card>
      {may("owner") ? (
        <form onSubmit={submit} className="sheet-card grid gap-4">
          <Field
            id="declared-name"
            label={t.declaredName}
            hint={t.declaredHint}
            value={declaredName}
            onChange={({ target }) => setName(target.value)}
            autoComplete="name"
            minLength={2}
            maxLength={120}
            required
          />
          <label className="flex items-start gap-3">
            <input
              type="checkbox"
              className="mt-0.5 size-6 flex-none accent-lotus"
              checked={isTrue}
              onChange={({ target }) => setTrue(target.checked)}
              required
            />
            <span>{t.truth}</span>
          </label>
          {refusal && <Problem>{refusal}</Problem>}
          <Button type="submit" pending={filing.isPending} pendingLabel={t.filing}>
            {t.fileDo}
          </Button>
        </form>
      ) : (
        <Note>{t.onlyOwner}</Note>
      )}
    </Page>
  )
}
