import type { Home, ProductGroup } from "@ocop/contract"
import { Stars } from "@ocop/ui"
import type { JSX, ReactNode } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { GROUPS, groupPath } from "./groups"
import { listingMessages } from "./messages"

const PROVINCES_SHOWN = 8

interface SideLinksProps {
  home: Home
  locale: Locale
  group?: ProductGroup
  stars?: 3 | 4 | 5
}

/** Ways to other lists, as plain links: what a filter would do, at addresses that everyone can share and follow. */
export function SideLinks({ home, locale, group, stars }: SideLinksProps) {
  const words = listingMessages[locale]
  const counts = new Map(home.groups.map((one) => [one.group, one.count]))
  const busiest = [...home.provinces].sort((a, b) => b.products - a.products).slice(0, PROVINCES_SHOWN)
  return (
    <nav aria-label={words.filters} className="hidden space-y-5 text-[0.9375rem] lg:block">
      <Block title={words.stars}>
        {([5, 4, 3] as const).map((count) => (
          <SideLink key={count} locale={locale} to={`/sao/${count}`} current={count === stars}>
            <Stars stars={count} state="valid" locale={locale} />
          </SideLink>
        ))}
      </Block>
      <Block title={words.groupsTitle}>
        {GROUPS.filter((one) => counts.get(one.group)).map((one) => (
          <SideLink
            key={one.group}
            locale={locale}
            to={groupPath(one.group)}
            current={one.group === group}
            count={counts.get(one.group)}
          >
            {words.groups[one.group]}
          </SideLink>
        ))}
      </Block>
      <Block title={words.provinces}>
        {busiest.map(({ code, slug, name, products }) => (
          <SideLink key={code} locale={locale} to={`/dia-phuong/${slug}`} count={products}>
            {name}
          </SideLink>
        ))}
        <SideLink locale={locale} to="/dia-phuong">
          <span className="link">{words.allProvinces}</span>
        </SideLink>
      </Block>
    </nav>
  )
}

/** The same ways on a phone: one row that scrolls under the thumb. */
export function ChipLinks({ home, locale, group, stars }: SideLinksProps) {
  const words = listingMessages[locale]
  const shown = new Set(home.groups.filter(({ count }) => count > 0).map((one) => one.group))
  const finer = `/tim${group ? `?group=${group}` : stars ? `?stars=${stars}` : ""}`
  return (
    <nav aria-label={words.filters} className="lg:hidden">
      <ul className="row-scroll">
        <li>
          <LocalLink locale={locale} to={finer} className="chip border-rule!" rel="nofollow">
            {words.finer}
          </LocalLink>
        </li>
        {GROUPS.filter((one) => shown.has(one.group)).map((one) => (
          <li key={one.group}>
            <LocalLink
              locale={locale}
              to={groupPath(one.group)}
              className="chip"
              aria-current={one.group === group ? "page" : undefined}
            >
              {words.groups[one.group]}
            </LocalLink>
          </li>
        ))}
        {([5, 4, 3] as const).map((count) => (
          <li key={count}>
            <LocalLink
              locale={locale}
              to={`/sao/${count}`}
              className="chip"
              aria-current={count === stars ? "page" : undefined}
            >
              {locale === "vi" ? `${count} sao` : `${count} stars`}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-hairline border-b pb-4 last:border-0">
      <h2 className="mb-1 font-semibold text-base!">{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

interface SideLinkProps {
  locale: Locale
  to: string
  count?: number | undefined
  current?: boolean
  children: JSX.Element | string
}

function SideLink({ locale, to, count, current = false, children }: SideLinkProps) {
  return (
    <li>
      <LocalLink
        locale={locale}
        to={to}
        aria-current={current ? "page" : undefined}
        className="-mx-2 flex min-h-9 items-center justify-between gap-2 rounded-control px-2 hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold"
      >
        {children}
        {count !== undefined && <span className="text-ink-faint text-tiny tabular-nums">{count}</span>}
      </LocalLink>
    </li>
  )
}
