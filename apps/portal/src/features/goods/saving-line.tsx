import { useLocale, useWords } from "../../frame/words"
import type { Saving } from "./use-draft"
import { goodsWords } from "./words"

const hour = { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" } as const
const CLOCKS = { vi: new Intl.DateTimeFormat("vi-VN", hour), en: new Intl.DateTimeFormat("en-GB", hour) }

/** Whether what was typed is safe. */
export function SavingLine({ saving, savedAt }: { saving: Saving; savedAt: string }) {
  const t = useWords(goodsWords)
  const clock = CLOCKS[useLocale()]
  const said = {
    saved: t.saved(clock.format(new Date(savedAt))),
    typing: t.saving,
    saving: t.saving,
    conflict: t.unsaved,
    failed: t.unsaved,
  }[saving]
  return (
    <p
      aria-live="polite"
      className={`text-sm ${saving === "failed" || saving === "conflict" ? "text-lacquer" : "text-ink-soft"}`}
    >
      {said}
    </p>
  )
}
