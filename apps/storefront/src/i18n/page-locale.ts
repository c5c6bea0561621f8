import { notFound } from "next/navigation"
import { isLocale, type Locale } from "."

/** The language a page was asked in; anything else in its place is an address that does not exist. */
export function pageLocale(value: string): Locale {
  if (!isLocale(value)) notFound()
  return value
}
