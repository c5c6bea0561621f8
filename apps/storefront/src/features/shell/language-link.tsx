"use client"

import { usePathname } from "next/navigation"
import { href, type Locale, pathWithoutLocale } from "@/i18n"

/** To the same page in the other language; what was searched for comes along. */
export function LanguageLink({ locale, label }: { locale: Locale; label: string }) {
  const other = locale === "vi" ? "en" : "vi"
  const target = href(other, pathWithoutLocale(usePathname()))
  return (
    <a
      href={target}
      hrefLang={other}
      lang={other}
      aria-label={`${other.toUpperCase()}, ${label}`}
      className="grid h-11 min-w-11 place-items-center rounded-control px-2.5 text-sm font-medium hover:bg-sunken"
      onClick={(event) => {
        event.currentTarget.href = target + window.location.search
      }}
    >
      {other === "en" ? "EN" : "VI"}
    </a>
  )
}
