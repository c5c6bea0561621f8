import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"
import { ResultsSkeleton } from "./search-skeleton"

/** The page before its script runs: the same shape, so that nothing jumps. The form works without it, too. */
export function SearchFallback({ locale }: { locale: Locale }) {
  const words = searchMessages[locale]
  return (
    <div className="grid gap-x-14 lg:grid-cols-[248px_minmax(0,1fr)]">
      <div className="hidden lg:block" />
      <div className="min-w-0">
        <h1>{words.title}</h1>
        <div className="input mt-3 lg:max-w-text" />
        <div className="mt-2 h-12 lg:hidden" />
        <div className="h-[1.1875rem]" />
        <p className="min-h-6 text-ink-soft">{words.searching}</p>
        <div className="mt-4">
          <ResultsSkeleton />
        </div>
      </div>
    </div>
  )
}
