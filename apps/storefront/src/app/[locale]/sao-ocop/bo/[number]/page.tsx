import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getCriteriaSet } from "@/data/server"
import "@/features/certificate/certificate.css"
import { starsExplained } from "@/features/certificate/stars-explained-messages"
import { CriteriaView } from "@/features/criteria/criteria-view"
import { criteriaMessages } from "@/features/criteria/messages"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { shellMessages } from "@/features/shell/messages"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/sao-ocop/bo/[number]">

/** A set by the number in the address; nothing for what is no number of the decision. */
const setAt = async (number: string) => (/^([1-9]|1\d|2[0-6])$/.test(number) ? getCriteriaSet(Number(number)) : null)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, number } = await params
  const locale = pageLocale(text)
  const set = await setAt(number)
  if (!set) notFound()
  const words = criteriaMessages[locale]
  const name = set.name[locale]
  return pageMetadata(locale, `/sao-ocop/bo/${set.number}`, {
    title: words.setTitle(name),
    description: words.setDescription(name),
  })
}

/** One of the 26 criteria sets in force today. */
export default async function CriteriaSetPage({ params }: Props) {
  const { locale: text, number } = await params
  const locale = pageLocale(text)
  const set = await setAt(number)
  if (!set) notFound()
  const words = criteriaMessages[locale]
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: starsExplained[locale].title, to: "/sao-ocop" },
          { label: set.name[locale] },
        ]}
      />
      <h1 className="mt-2 max-w-text">{words.setTitle(set.name[locale])}</h1>
      <p className="mt-3 max-w-text text-ink-soft text-lg">{words.setLead(set.number, set.legalBasis)}</p>
      <CriteriaView set={set} answers={[]} locale={locale} />
    </div>
  )
}
