import { buttonClass, EmptyState } from "@ocop/ui"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTourismPoints } from "@/data/server"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { tourismMessages } from "@/features/tourism/messages"
import { PointRows } from "@/features/tourism/point-rows"
import { isLocale } from "@/i18n"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/diem-du-lich">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = tourismMessages[locale]
  return pageMetadata(locale, "/diem-du-lich", { title, description })
}

export default async function TourismPointsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { points } = await getTourismPoints()
  const words = tourismMessages[locale]
  const provinces = [...new Map(points.map(({ place }) => [place.provinceSlug, place.provinceName]))]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ label: shellMessages[locale].market, to: "/" }, { label: words.crumb }]}
      />
      <h1 className="mt-2">{words.title}</h1>
      <p className="prose text-ink-soft text-lg">{words.lead}</p>
      {provinces.length === 0 && (
        <EmptyState
          illustration="tourism"
          action={
            <LocalLink locale={locale} to="/dia-phuong" className={buttonClass("go")}>
              {words.noneLink}
            </LocalLink>
          }
        >
          {words.none}
        </EmptyState>
      )}
      {provinces.map(([slug, name]) => (
        <section key={slug} className="mt-10" aria-labelledby={slug}>
          <h2 id={slug}>{name}</h2>
          <PointRows points={points.filter(({ place }) => place.provinceSlug === slug)} locale={locale} />
        </section>
      ))}
    </div>
  )
}
