import { GroupPage, groupMetadata } from "@/features/listing/group-page"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/nhom/[slug]/[page]">

const address = async ({ params }: Props) => {
  const { locale, slug, page } = await params
  return { locale: pageLocale(locale), slug, page }
}

export const generateMetadata = async (props: Props) => groupMetadata(await address(props))

export default async function GroupListingPage(props: Props) {
  return <GroupPage {...(await address(props))} />
}
