import type { LawPage } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import type { Locale } from "@/i18n"
import { contentsOf, type Entry } from "./contents"
import "./law.css"
import { parseMarkdown } from "./markdown"
import { MarkdownText } from "./markdown-text"
import { lawMessages } from "./messages"
import { LAW_PATHS, lawPageNames } from "./pages"
import { PersonalDataList } from "./personal-data"
import { RankedLists } from "./ranked-lists"

/** One of the law's pages: its text at a readable measure, what is made from data, and the way to the others. */
export function LawScreen({ law, locale }: { law: LawPage; locale: Locale }) {
  const words = lawMessages[locale]
  const { title } = words.pages[law.page]
  const blocks = parseMarkdown(law.text[locale])
  const contents = contentsOf(law.page, blocks, locale)
  const standing = [law.version && words.version(law.version), law.since && words.since(formatDate(law.since, locale))]
  return (
    <div className="wrap pb-8">
      <Breadcrumbs locale={locale} crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: title }]} />
      <div className="mt-2 grid gap-10 lg:grid-cols-[minmax(0,40rem)_minmax(0,17rem)] lg:justify-between">
        <div className="min-w-0 max-w-text">
          <h1>{title}</h1>
          <p className="mt-2 text-ink-soft text-sm">{standing.filter(Boolean).join(" · ")}</p>
          {!law.since && <p className="mt-1 text-ink-soft text-sm">{words.draft}</p>}
          {contents.length > 0 && (
            <details className="panel mt-4 lg:hidden">
              <summary className="-my-2.5 cursor-pointer py-2.5 font-medium">{words.onThisPage}</summary>
              <Contents entries={contents} />
            </details>
          )}
          <div className="mt-6">
            <MarkdownText blocks={blocks} />
          </div>
          {law.page === "privacy" && <PersonalDataList locale={locale} />}
          {law.page === "ranking" && <RankedLists locale={locale} />}
        </div>
        <aside className="text-[0.9375rem]">
          <div className="lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto">
            {contents.length > 0 && (
              <nav aria-label={words.onThisPage} className="mb-8 max-lg:hidden">
                <p className="font-semibold text-sm">{words.onThisPage}</p>
                <Contents entries={contents} />
              </nav>
            )}
            <OtherPages page={law.page} locale={locale} />
          </div>
        </aside>
      </div>
    </div>
  )
}

function Contents({ entries }: { entries: Entry[] }) {
  return (
    <ul className="mt-1">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`} className="flex min-h-11 items-center py-1 text-ink-soft hover:text-lotus lg:min-h-9">
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function OtherPages({ page, locale }: { page: LawPage["page"]; locale: Locale }) {
  const words = lawMessages[locale]
  return (
    <nav aria-label={words.otherPages}>
      <p className="font-semibold text-sm">{words.otherPages}</p>
      <ul className="mt-1">
        {lawPageNames
          .filter((name) => name !== page)
          .map((name) => (
            <li key={name}>
              <LocalLink
                locale={locale}
                to={LAW_PATHS[name]}
                className="flex min-h-11 items-center py-1 text-ink-soft hover:text-lotus lg:min-h-9"
              >
                {words.pages[name].short}
              </LocalLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
