import { absolute } from "@/data/environment"
import { href, type Locale } from "@/i18n"
import { JsonLd } from "./json-ld"
import { LocalLink } from "./local-link"
import { shellMessages } from "./messages"

export interface Crumb {
  label: string
  /** A Vietnamese path; absent on the page itself. */
  to?: string
}

/** Where the page stands, for people and for search engines alike. */
export function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  return (
    <nav aria-label={shellMessages[locale].crumbs} className="py-0.5 text-ink-soft text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ label, to }, index) => (
          <li key={label} className={`flex items-center gap-x-2 ${to ? "" : "max-sm:sr-only"}`}>
            {index > 0 && <span aria-hidden="true">/</span>}
            {to ? (
              <LocalLink locale={locale} to={to} className="py-3 hover:text-lotus hover:underline">
                {label}
              </LocalLink>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: crumbs.map(({ label, to }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: label,
            ...(to && { item: absolute(href(locale, to)) }),
          })),
        }}
      />
    </nav>
  )
}
