import type { Metadata } from "next"
import { absolute } from "@/data/environment"
import { href, type Locale } from "@/i18n"

interface PageFacts {
  title?: string
  description: string
  /** Filtered or private pages stay out of search engines. */
  noindex?: boolean
}

/** Title, description, canonical address and the other language of a page at a Vietnamese path. */
export function pageMetadata(
  locale: Locale,
  path: string,
  { title, description, noindex = false }: PageFacts,
): Metadata {
  const canonical = absolute(href(locale, path))
  return {
    ...(title && { title }),
    description,
    alternates: {
      canonical,
      languages: { vi: absolute(path), en: absolute(href("en", path)), "x-default": absolute(path) },
    },
    openGraph: {
      type: "website",
      url: canonical,
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      description,
      ...(title && { title }),
    },
    ...(noindex && { robots: { index: false, follow: true } }),
  }
}
