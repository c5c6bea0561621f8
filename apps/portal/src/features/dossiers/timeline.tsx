import type { Dossier } from "@ocop/contract"
import { formatDate, formatMoment } from "@ocop/domain"
import { CheckCircleIcon, CircleDashedIcon } from "@phosphor-icons/react"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { type DossierWords, dossierWords } from "./words"

interface TimelineProps {
  dossier: Dossier
  /** The step whose words stand above already. */
  said: string | undefined
}

/** Where the dossier has been, whose turn it is, and until when. */
export function Timeline({ dossier, said }: TimelineProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const next = nextSaid(dossier, t, (day) => formatDate(day, locale))
  return (
    <Card title={t.timeline}>
      <ol className="grid grid-cols-1 gap-3">
        {dossier.steps.map(({ id, act, at, note, actorName }) => (
          <li key={id} className="flex gap-3">
            <CheckCircleIcon size={22} weight="fill" className="mt-0.5 flex-none text-lotus" aria-hidden />
            <div className="min-w-0">
              <p className="font-medium">{t.steps[act]}</p>
              <p className="text-ink-soft text-sm">
                {[formatMoment(at, locale), actorName].filter(Boolean).join(", ")}
              </p>
              {note && id !== said && <p className="mt-1 whitespace-pre-line">{note}</p>}
            </div>
          </li>
        ))}
        {next && (
          <li className="flex gap-3">
            <CircleDashedIcon size={22} className="mt-0.5 flex-none text-ink-faint" aria-hidden />
            <p className="text-ink-soft">{next}</p>
          </li>
        )}
      </ol>
      {dossier.samplesReceived !== null && dossier.samplesReceivedOn ? (
        <p className="mt-3">{t.samples(dossier.samplesReceived, formatDate(dossier.samplesReceivedOn, locale))}</p>
      ) : (
        dossier.desk === "commune" && dossier.setNumber !== TOURISM && <p className="mt-3">{t.samplesWanted}</p>
      )}
    </Card>
  )
}

/** The one set of which nobody hands in samples. */
const TOURISM = 26

function nextSaid({ desk, communeDueOn }: Dossier, t: DossierWords, day: (date: string) => string): string | null {
  if (desk === "commune") return communeDueOn ? t.next.commune(day(communeDueOn)) : null
  return desk === null || desk === "producer" ? null : t.next[desk]
}
