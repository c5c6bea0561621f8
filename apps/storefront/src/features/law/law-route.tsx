import type { LawPageName } from "@ocop/contract"
import type { Metadata } from "next"
import { getLawPage } from "@/data/server"
import { pageMetadata } from "@/features/shell/page-metadata"
import { pageLocale } from "@/i18n/page-locale"
import { LawScreen } from "./law-screen"
import { lawMessages } from "./messages"
import { LAW_PATHS } from "./pages"

type Params = Promise<{ locale: string }>

export async function lawMetadata(name: LawPageName, params: Params): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const { title, description } = lawMessages[locale].pages[name]
  return pageMetadata(locale, LAW_PATHS[name], { title, description })
}

/** A page of the law: fetch, then show. */
export async function LawRoute({ name, params }: { name: LawPageName; params: Params }) {
  const locale = pageLocale((await params).locale)
  return <LawScreen law={await getLawPage(name)} locale={locale} />
}
