import type { Home } from "@ocop/contract"
import { Drawing, type IllustrationName } from "@ocop/ui"
import { GROUPS, groupPath } from "@/features/listing/groups"
import { listingMessages } from "@/features/listing/messages"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { homeMessages } from "./messages"

/** Groups that have goods, then the words people look for most. */
export function Kinds({ home, locale }: { home: Home; locale: Locale }) {
  const { kinds, words, wordQueries } = homeMessages[locale]
  const groups = GROUPS.filter(({ group }) => home.groups.some((one) => one.group === group && one.count > 0))
  const byWord: [query: string, label: string, illustration: IllustrationName][] = [
    [wordQueries.rice, words.rice, "rice"],
    [wordQueries.sauce, words.sauce, "fishsauce"],
    [wordQueries.dried, words.dried, "fish"],
    [wordQueries.sweets, words.sweets, "candy"],
  ]
  return (
    <nav aria-label={kinds} className="wrap">
      <ul className="row-scroll gap-1.5! pt-6! pb-1! lg:mx-0! lg:justify-between lg:px-0! lg:pt-9!">
        {groups.map(({ group, illustration }) => (
          <Kind
            key={group}
            locale={locale}
            to={groupPath(group)}
            label={listingMessages[locale].groups[group]}
            illustration={illustration}
          />
        ))}
        {byWord.map(([query, label, illustration]) => (
          <Kind
            key={query}
            locale={locale}
            to={`/tim?q=${encodeURIComponent(query)}`}
            label={label}
            illustration={illustration}
          />
        ))}
      </ul>
    </nav>
  )
}

function Kind({
  locale,
  to,
  label,
  illustration,
}: {
  locale: Locale
  to: string
  label: string
  illustration: IllustrationName
}) {
  return (
    <li className="w-22 flex-none lg:w-26">
      <LocalLink
        locale={locale}
        to={to}
        className="block rounded-control text-center font-medium text-tiny leading-[1.45] hover:text-lotus lg:text-[0.9375rem]"
      >
        <Drawing illustration={illustration} size={96} eager className="mx-auto mb-1 size-18 lg:size-24" />
        {label}
      </LocalLink>
    </li>
  )
}
