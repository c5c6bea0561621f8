import type { Locale } from "@ocop/ui"
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react"

const KEPT = "portal-language"

interface Speech {
  locale: Locale
  speak(locale: Locale): void
}
const SpeechContext = createContext<Speech>({ locale: "vi", speak: () => undefined })

function kept(): Locale {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "vi"
  } catch {
    return "vi"
  }
}

/** Vietnamese, unless this device was told otherwise. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(kept)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const speech = useMemo<Speech>(
    () => ({
      locale,
      speak: (next) => {
        setLocale(next)
        try {
          localStorage.setItem(KEPT, next)
        } catch {
          // A private window keeps nothing: the language holds until the page closes.
        }
      },
    }),
    [locale],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export const useLocale = (): Locale => useContext(SpeechContext).locale
export const useSpeech = (): Speech => useContext(SpeechContext)

/** A feature's words in the language that is spoken: `const t = useWords(words)`, with `words = { vi: {…}, en: {…} }`. */
export function useWords<Words>(words: { vi: Words; en: Words }): Words {
  return words[useLocale()]
}
