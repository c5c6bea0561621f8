import { CloudCheckIcon, CloudSlashIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import type { Saving } from "./answer-queue"
import { dossierWords } from "./words"

/** Whether what was chosen and typed is safe. */
export function SavingLine({ saving }: { saving: Saving }) {
  const t = useWords(dossierWords)
  const said = { saved: t.saved, saving: t.saving, offline: t.offline, refused: t.refused, conflict: t.conflict }[
    saving
  ]
  const isSafe = saving === "saved" || saving === "saving"
  const Icon = isSafe ? CloudCheckIcon : CloudSlashIcon
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 ${saving === "refused" || saving === "conflict" ? "text-lacquer" : saving === "offline" ? "font-medium text-ink" : ""}`}
    >
      <Icon size={18} className="flex-none" aria-hidden /> {said}
    </span>
  )
}
