import type { Metadata } from "next"
import { getSettings } from "@/data/server"
import { misuseMessages } from "@/features/misuse/messages"
import { MisuseForm } from "@/features/misuse/misuse-form"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/bao-sai-dau-hieu">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const { title, description } = misuseMessages[locale]
  return pageMetadata(locale, "/bao-sai-dau-hieu", { title, description })
}

/** Anybody tells that stars are used wrongly. */
export default async function MisusePage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  const { operator } = await getSettings()
  const words = misuseMessages[locale]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.title }]}
      />
      <div className="max-w-text">
        <h1 className="mt-2">{words.title}</h1>
        <p className="mt-3 text-ink-soft text-lg">{words.lead}</p>
        <p className="mt-3 mb-6">{words.next}</p>
        <noscript>
          <p className="note note-blue mb-6">
            {words.noScript([operator.phone, operator.email].filter(Boolean).join(", ") || operator.name)}
          </p>
        </noscript>
        <MisuseForm locale={locale} />
      </div>
    </div>
  )
}
