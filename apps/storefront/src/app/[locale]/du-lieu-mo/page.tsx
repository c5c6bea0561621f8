import { routes } from "@ocop/contract"
import type { Metadata } from "next"
import { environment } from "@/data/environment"
import { getSettings } from "@/data/server"
import { openDataMessages } from "@/features/open-data/messages"
import { verifyExample } from "@/features/open-data/verify-example"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/du-lieu-mo">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const { title, description } = openDataMessages[locale]
  return pageMetadata(locale, "/du-lieu-mo", { title, description })
}

/** Where programs find the list of products, and how anybody verifies what the market signs. */
export default async function OpenDataPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  const { operator } = await getSettings()
  const words = openDataMessages[locale]
  const list = `/api${routes.openProducts}`
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.title }]}
      />
      <div className="max-w-text">
        <h1 className="mt-2">{words.title}</h1>
        <p className="mt-3 text-ink-soft text-lg">{words.lead}</p>
        <section className="mt-8">
          <h2>{words.dataTitle}</h2>
          <p className="mt-4 flex flex-wrap gap-3">
            <a className="btn btn-line" href={`${list}?format=csv&size=1000`} download>
              {words.csv}
            </a>
            <a className="btn btn-line" href={`${list}?format=json&size=1000`}>
              {words.json}
            </a>
            <a className="btn btn-quiet" href={`/api${routes.openDataDescription}`}>
              {words.describe}
            </a>
          </p>
          <Points texts={words.dataPoints} />
          <p className="mt-4">{words.licence(operator.name)}</p>
        </section>
        <section className="section">
          <h2>{words.tokenTitle}</h2>
          <p className="mt-3">{words.tokenLead}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keys */}
          <pre tabIndex={0} className="mt-4 overflow-x-auto rounded-card bg-sunken p-4 text-sm leading-[1.6]">
            <code>{verifyExample(environment().STOREFRONT_URL)}</code>
          </pre>
          <Points texts={words.tokenNotes} />
          <p className="mt-3">
            <a href="/.well-known/ocop-keys.json" className="link inline-flex min-h-11 items-center">
              {words.keys}
            </a>
          </p>
        </section>
      </div>
    </div>
  )
}

const Points = ({ texts }: { texts: readonly string[] }) => (
  <ul className="mt-4 list-disc space-y-2 pl-5">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)
