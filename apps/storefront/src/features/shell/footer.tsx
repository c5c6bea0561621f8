import type { Settings } from "@ocop/contract"
import { lawMessages } from "@/features/law/messages"
import { LAW_PATHS, lawPageNames } from "@/features/law/pages"
import type { Locale } from "@/i18n"
import { Brand } from "./header"
import { LocalLink } from "./local-link"
import { shellMessages } from "./messages"

export function Footer({ locale, settings }: { locale: Locale; settings: Settings }) {
  const words = shellMessages[locale]
  const { operator } = settings
  return (
    <footer className="mt-18 border-hairline border-t bg-sunken pt-10 pb-12 text-sm leading-[1.6]">
      <div className="wrap grid gap-7 sm:grid-cols-2 lg:grid-cols-[1.7fr_1fr_1fr_1fr_1.1fr] lg:gap-8">
        <div className="space-y-3 sm:col-span-2 lg:col-span-1">
          <Brand locale={locale} name={settings.name} tagline={settings.tagline} />
          <p className="max-w-[36ch] text-ink-soft">{words.about}</p>
          {settings.demo && <p className="max-w-[44ch] text-ink-faint">{words.demoMore}</p>}
          <address className="text-ink-soft not-italic">
            {words.operator(operator.legalName ?? operator.name)}
            {[
              operator.registrationNumber &&
                words.registration(operator.registrationNumber, operator.registrationIssuer),
              operator.address,
              operator.phone,
              operator.email,
              operator.ministryNotice && words.ministryNotice(operator.ministryNotice),
            ].map((line) => (
              <Line key={line} text={line} />
            ))}
          </address>
        </div>
        <LinkColumn
          locale={locale}
          title={words.shopping}
          links={[
            ["/nhom/do-an", words.nav.goods],
            ["/gio", words.basket],
            ["/tra-don", words.track],
            ["/tai-khoan", words.account],
            ["/yeu-thich", words.wishes],
          ]}
        />
        <LinkColumn
          locale={locale}
          title={words.ocop}
          links={[
            ["/sao-ocop", words.meaning],
            ["/sao/5", words.starsOf(5)],
            ["/sao/4", words.starsOf(4)],
            ["/sao/3", words.starsOf(3)],
            ["/bao-sai-dau-hieu", words.reportMisuse],
            ["/du-lieu-mo", words.openData],
          ]}
        />
        <LinkColumn
          locale={locale}
          title={words.origins}
          links={[
            ["/dia-phuong", words.provinces],
            ["/nha-san-xuat", words.producers],
            ["/diem-du-lich", words.tourism],
            ["/mo-quay", words.openStall],
          ]}
        />
        <LinkColumn
          locale={locale}
          title={lawMessages[locale].law}
          links={lawPageNames.map((name) => [LAW_PATHS[name], lawMessages[locale].pages[name].short])}
        />
      </div>
    </footer>
  )
}

function Line({ text }: { text: string | null }) {
  return text && <span className="block">{text}</span>
}

function LinkColumn({ locale, title, links }: { locale: Locale; title: string; links: [to: string, label: string][] }) {
  return (
    <div>
      <h2 className="font-semibold text-sm!">{title}</h2>
      <ul>
        {links.map(([to, label]) => (
          <li key={to}>
            <LocalLink
              locale={locale}
              to={to}
              className="inline-flex min-h-11 items-center py-1 lg:min-h-9 text-ink-soft hover:text-lotus"
            >
              {label}
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
