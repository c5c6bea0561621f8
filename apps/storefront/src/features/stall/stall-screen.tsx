import type { Settings } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { buttonClass, Drawing } from "@ocop/ui"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import type { Locale } from "@/i18n"
import { stallMessages } from "./messages"

interface StallScreenProps {
  locale: Locale
  operator: Settings["operator"]
  portalUrl: string
}

/** What opening a stall takes, the way into the producers' own app, and whom to ask. */
export function StallScreen({ locale, operator, portalUrl }: StallScreenProps) {
  const words = stallMessages[locale]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.title }]}
      />
      <div className="mt-2 grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <div>
          <h1>{words.title}</h1>
          <p className="prose mt-2 text-ink-soft text-lg">{words.lead}</p>
          <h2 className="mt-10">{words.stepsTitle}</h2>
          <ol className="mt-4 grid gap-5 sm:grid-cols-2">
            {words.steps.map(([name, text], index) => (
              <li key={name} className="flex gap-3">
                <span
                  className="grid size-9 flex-none place-items-center rounded-full bg-lotus-wash font-semibold text-lotus-deep"
                  aria-hidden="true"
                >
                  {index + 1}
                </span>
                <div>
                  <h3 className="font-semibold">{name}</h3>
                  <p className="text-ink-soft">{text}</p>
                </div>
              </li>
            ))}
          </ol>
          <Points title={words.papersTitle} points={words.papers} />
          <Points title={words.whoTitle} points={words.who} />
          <p className="note note-blue mt-10 max-w-text">{words.honest}</p>
        </div>
        <aside className="self-start lg:sticky lg:top-28">
          <OpeningPanel locale={locale} operator={operator} portalUrl={portalUrl} />
          <p className="mt-4">
            <LocalLink locale={locale} to="/nha-san-xuat" className="link">
              {words.see}
            </LocalLink>
          </p>
        </aside>
      </div>
    </div>
  )
}

function OpeningPanel({ locale, operator, portalUrl }: StallScreenProps) {
  const words = stallMessages[locale]
  const { name, phone, email, address } = operator
  const reachable = phone !== null || email !== null
  return (
    <section className="panel" aria-labelledby="begin">
      <Drawing illustration="craft" size={96} eager />
      <h2 id="begin" className="text-xl!">
        {words.beginTitle}
      </h2>
      <p className="mt-1 text-ink-soft">{words.begin}</p>
      <div className="mt-4 grid gap-2">
        <a href={`${portalUrl}/dang-ky`} className={buttonClass("go")}>
          {words.signUp}
        </a>
        <a href={portalUrl} className={buttonClass("line")}>
          {words.signIn}
        </a>
      </div>
      <p className="mt-6 font-semibold">{words.contact(name)}</p>
      {address && <p className="text-ink-soft text-sm">{address}</p>}
      <div className="mt-3 grid gap-2">
        {phone && (
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className={buttonClass("line")}>
            {words.call(formatPhone(phone))}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className={buttonClass("line", "break-all")}>
            {words.write(email)}
          </a>
        )}
        {!reachable && <p className="note note-blue">{words.noContact}</p>}
      </div>
    </section>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h2 className="mt-10">{title}</h2>
      <ul className="prose mt-3 list-disc space-y-1.5 pl-5 marker:text-lotus">
        {points.map((point) => (
          <li key={point} className="mt-0!">
            {point}
          </li>
        ))}
      </ul>
    </>
  )
}
