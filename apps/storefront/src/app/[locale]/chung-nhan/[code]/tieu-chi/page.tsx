import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getCertificateCriteria } from "@/data/server"
import "@/features/certificate/certificate.css"
import { certificateMessages } from "@/features/certificate/messages"
import { CriteriaView } from "@/features/criteria/criteria-view"
import { criteriaMessages } from "@/features/criteria/messages"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/chung-nhan/[code]/tieu-chi">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, code } = await params
  const locale = pageLocale(text)
  const found = await getCertificateCriteria(code)
  if (!found) notFound()
  const words = criteriaMessages[locale]
  const { title } = found.product
  return pageMetadata(locale, `/chung-nhan/${found.certificate.code}/tieu-chi`, {
    title: words.titleOf(title),
    description: words.descriptionOf(title),
  })
}

/** What each star asks of this very product, and what its maker answered in public. */
export default async function CertificateCriteriaPage({ params }: Props) {
  const { locale: text, code } = await params
  const locale = pageLocale(text)
  const found = await getCertificateCriteria(code)
  if (!found) notFound()
  const { certificate, product, set, answers } = found
  const words = criteriaMessages[locale]
  const to = `/chung-nhan/${certificate.code}`
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: product.title, to: `/san-pham/${product.handle}` },
          { label: certificateMessages[locale].title(null), to },
          { label: words.crumb },
        ]}
      />
      <h1 className="mt-2 max-w-text">{words.titleOf(product.title)}</h1>
      <p className="mt-3 max-w-text text-ink-soft text-lg">
        {set ? words.lead(set.number, set.name[locale], set.legalBasis) : words.noSet}
      </p>
      {set && (
        <p className="mt-3 max-w-text">
          {answers.length > 0 && <b className="font-semibold">{words.answersTitle}. </b>}
          {answers.length > 0 ? words.answersLead : words.noAnswers}
        </p>
      )}
      {set && <CriteriaView set={set} answers={answers} locale={locale} />}
      <p className="mt-10 flex flex-wrap gap-x-5">
        <LocalLink locale={locale} to={to} className="link inline-flex min-h-11 items-center">
          {words.certificate}
        </LocalLink>
        <LocalLink
          locale={locale}
          to={set ? "/sao-ocop" : "/sao-ocop#bo-tieu-chi"}
          className="link inline-flex min-h-11 items-center"
        >
          {set ? words.about : words.seeSets}
        </LocalLink>
      </p>
    </div>
  )
}
