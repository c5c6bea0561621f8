import type { Localized } from "@ocop/contract"

export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (value: string): value is Locale => value === "vi" || value === "en"

/** A public address of this shop: Vietnamese has no prefix, English keeps the same Vietnamese path under `/en`. */
export function href(locale: Locale, path: string): string {
  if (locale === "vi") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** The path without its language, whichever way the browser or a rewrite names it. */
export function pathWithoutLocale(pathname: string): string {
  const path = pathname.replace(/^\/(?:vi|en)(?=\/|$)/, "")
  return path === "" ? "/" : path
}

/** Text in the reader's language; the maker's own words where no translation exists. */
export const inLocale = (text: Localized, locale: Locale): string => (locale === "en" ? (text.en ?? text.vi) : text.vi)
