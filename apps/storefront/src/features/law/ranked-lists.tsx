import { NEVER_RANKED_BY, RANKED_LISTS, RANKING_CRITERIA } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { lawMessages } from "./messages"

export const listId = (key: string) => `danh-sach-${key.replaceAll("_", "-")}`
export const NEVER_ID = "khong-bao-gio-tinh"

/** What decides the order of every list, from the same data that machines read. */
export function RankedLists({ locale }: { locale: Locale }) {
  return (
    <div className="law-text mt-9">
      {RANKED_LISTS.map(({ key, name, criteria, note }) => (
        <section key={key}>
          <h2 id={listId(key)} className="mt-9">
            {name[locale]}
          </h2>
          <ol className="mt-3">
            {criteria.map((criterion) => (
              <li key={criterion}>{RANKING_CRITERIA[criterion][locale]}</li>
            ))}
          </ol>
          {note && <p className="mt-3 text-ink-soft">{note[locale]}</p>}
        </section>
      ))}
      <section>
        <h2 id={NEVER_ID} className="mt-9">
          {lawMessages[locale].neverTitle}
        </h2>
        <ul className="mt-3">
          {NEVER_RANKED_BY.map((reason) => (
            <li key={reason.en}>{reason[locale]}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
