import { Seal } from "@ocop/ui"
import { BasketIcon, MagnifyingGlassIcon } from "@phosphor-icons/react/dist/ssr"
import { AccountMark } from "@/features/account/account-link"
import { BasketCount } from "@/features/basket/basket-count"
import { href, type Locale } from "@/i18n"
import { LanguageLink } from "./language-link"
import { LocalLink } from "./local-link"
import { shellMessages } from "./messages"

interface HeaderProps {
  locale: Locale
  name: string
  tagline: string
}

export function Header({ locale, name, tagline }: HeaderProps) {
  const words = shellMessages[locale]
  return (
    <>
      <header className="z-10 border-hairline border-b bg-paper [@media(min-height:36rem)]:sticky [@media(min-height:36rem)]:top-0">
        <div className="wrap grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 pt-2 pb-2.5 lg:grid-cols-[auto_minmax(0,1fr)_auto_auto] lg:gap-7 lg:py-3">
          <Brand locale={locale} name={name} tagline={tagline} />
          <SearchForm locale={locale} />
          <nav aria-label={words.main} className="hidden gap-6 font-medium text-[0.9375rem] lg:flex">
            <NavLinks locale={locale} />
          </nav>
          <div className="col-start-2 row-start-1 flex items-center lg:col-start-4">
            <LanguageLink locale={locale} label={words.otherLanguage} />
            <LocalLink locale={locale} to="/tai-khoan" className="icon-btn">
              <AccountMark locale={locale} />
            </LocalLink>
            <LocalLink locale={locale} to="/gio" className="icon-btn">
              <BasketIcon size={26} aria-hidden />
              <BasketCount locale={locale} />
            </LocalLink>
          </div>
        </div>
      </header>
      <nav aria-label={words.main} className="wrap lg:hidden">
        <div className="row-scroll gap-5! border-hairline border-b font-medium text-[0.9375rem]">
          <NavLinks locale={locale} />
        </div>
      </nav>
    </>
  )
}

export function Brand({ locale, name, tagline }: HeaderProps) {
  return (
    <LocalLink locale={locale} to="/" className="flex min-h-11 items-center gap-2.5">
      <Seal />
      <span>
        <b className="block font-semibold text-[1.1875rem] leading-[1.4] tracking-[-0.01em]">{name}</b>
        <small className="block text-ink-soft text-xs leading-[1.4]">{tagline}</small>
      </span>
    </LocalLink>
  )
}

function SearchForm({ locale }: { locale: Locale }) {
  const words = shellMessages[locale]
  return (
    <search className="col-span-full row-start-2 lg:col-span-1 lg:col-start-2 lg:row-start-1 lg:max-w-[27.5rem]">
      <form action={href(locale, "/tim")} className="relative">
        <MagnifyingGlassIcon size={20} aria-hidden className="pointer-events-none absolute top-3.5 left-3.5" />
        <input
          type="search"
          name="q"
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          maxLength={120}
          autoComplete="off"
          className="input pl-11"
        />
      </form>
    </search>
  )
}

function NavLinks({ locale }: { locale: Locale }) {
  const { nav } = shellMessages[locale]
  const links = [
    ["/nhom/do-an", nav.goods],
    ["/dia-phuong", nav.places],
    ["/sao-ocop", nav.stars],
    ["/diem-du-lich", nav.visit],
  ] as const
  return links.map(([to, label]) => (
    <LocalLink
      key={to}
      locale={locale}
      to={to}
      className="flex min-h-11 items-center whitespace-nowrap hover:text-lotus"
    >
      {label}
    </LocalLink>
  ))
}
