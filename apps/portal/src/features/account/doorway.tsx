import { Button, Seal } from "@ocop/ui"
import { type ReactNode, useEffect } from "react"
import { frameWords } from "../../frame/frame-words"
import { useSpeech, useWords } from "../../frame/words"

/** The frame of pages in front of the shops: the seal, the language, one column. */
export function Doorway({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const t = useWords(frameWords)
  const { locale, speak } = useSpeech()
  useEffect(() => {
    document.title = `${title} · ${t.title}`
  }, [title, t.title])
  return (
    <main className="portal mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 pt-4 pb-10">
      <header className="mb-8 flex items-center justify-between">
        <span className="flex items-center gap-3">
          <Seal size={36} />
          <span className="text-lg font-semibold">{t.title}</span>
        </span>
        <Button tone="quiet" lang={locale === "vi" ? "en" : "vi"} onClick={() => speak(locale === "vi" ? "en" : "vi")}>
          {t.language}
        </Button>
      </header>
      <h1>{title}</h1>
      {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      <div className="mt-6 flex flex-col gap-5">{children}</div>
    </main>
  )
}
