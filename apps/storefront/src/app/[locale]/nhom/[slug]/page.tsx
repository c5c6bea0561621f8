import { GroupPage, groupMetadata } from "@/features/listing/group-page"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/nhom/[slug]">

const address = async ({ params }: Props) => {
  const { locale, slug } = await params
  return { locale: pageLocale(locale), slug }
}

export const generateMetadata = async (props: Props) => groupMetadata(await address(props))

export default async function GroupListing(props: Props) {
  return <GroupPage {...(await address(props))} />
}
