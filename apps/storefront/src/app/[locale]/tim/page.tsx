import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getProvinces } from "@/data/server"
import { GROUPS } from "@/features/listing/groups"
import { listingMessages } from "@/features/listing/messages"
import { searchMessages } from "@/features/search/messages"
import { SearchIsland } from "@/features/search/search-island"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/tim">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = searchMessages[locale]
  return pageMetadata(locale, "/tim", { title, description, noindex: true })
}

export default async function SearchPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { provinces } = await getProvinces()
  const words = searchMessages[locale]
  return (
    <div className="wrap" data-search-page>
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.crumb }]}
      />
      <noscript>
        <div className="note note-blue my-4">
          <p>{words.noScript}</p>
          <ul className="mt-2 flex flex-wrap gap-4">
            {GROUPS.map(({ group, slug }) => (
              <li key={group}>
                <LocalLink locale={locale} to={`/nhom/${slug}`} className="link">
                  {listingMessages[locale].groups[group]}
                </LocalLink>
              </li>
            ))}
          </ul>
        </div>
      </noscript>
      <div className="min-h-svh pt-2">
        <SearchIsland
          locale={locale}
          provinceNames={Object.fromEntries(provinces.map(({ slug, name }) => [slug, name]))}
        />
      </div>
    </div>
  )
}
