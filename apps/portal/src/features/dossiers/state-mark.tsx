import type { DossierState } from "@ocop/domain"
import { useWords } from "../../frame/words"
import { dossierWords } from "./words"

const TONES: Partial<Record<DossierState, string>> = {
  returned: "bg-lacquer-wash text-lacquer-deep",
  more_wanted: "bg-lacquer-wash text-lacquer-deep",
  not_awarded: "bg-sunken text-ink-soft",
  withdrawn: "bg-sunken text-ink-soft",
  awarded: "bg-gold-wash text-gold-deep",
  draft: "bg-sunken text-ink",
}

/** How a dossier stands, in a few words. */
export function StateMark({ state }: { state: DossierState }) {
  const t = useWords(dossierWords)
  return (
    <span
      className={`inline-block rounded-full px-3 py-1 font-medium text-sm ${TONES[state] ?? "bg-indigo-wash text-indigo"}`}
    >
      {t.states[state]}
    </span>
  )
}
