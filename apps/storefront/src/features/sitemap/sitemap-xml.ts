import { href, LOCALES } from "@/i18n"
import type { PublicPath } from "./public-paths"

/** A sitemap holds 50,000 addresses at most (sitemaps.org); every path has one in each language. */
export const PATHS_PER_SITEMAP = 20_000

type Absolute = (path: string) => string

/** Both languages of every path, each naming the other. */
export function urlSet(paths: readonly PublicPath[], absolute: Absolute): string {
  const urls = paths.flatMap((page) => LOCALES.map((locale) => url(page, absolute(href(locale, page.path)), absolute)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`
}

/** Names the sitemaps of a shop whose paths do not fit in one. */
export function sitemapIndex(parts: number, absolute: Absolute): string {
  const sitemaps = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${escapeXml(absolute(`/sitemaps/${part + 1}.xml`))}</loc></sitemap>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.join("\n")}
</sitemapindex>
`
}

function url({ path, changedAt }: PublicPath, location: string, absolute: Absolute): string {
  const alternates = LOCALES.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(absolute(href(locale, path)))}"/>`,
  )
  const changed = changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : ""
  return `<url><loc>${escapeXml(location)}</loc>${changed}${alternates.join("")}</url>`
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" }

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
