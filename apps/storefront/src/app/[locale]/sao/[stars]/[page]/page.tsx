import { StarsPage, starsMetadata } from "@/features/listing/stars-page"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/sao/[stars]/[page]">

const address = async ({ params }: Props) => {
  const { locale, stars, page } = await params
  return { locale: pageLocale(locale), stars, page }
}

export const generateMetadata = async (props: Props) => starsMetadata(await address(props))

export default async function StarsListingPage(props: Props) {
  return <StarsPage {...(await address(props))} />
}
