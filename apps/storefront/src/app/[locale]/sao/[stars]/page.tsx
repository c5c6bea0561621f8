import { StarsPage, starsMetadata } from "@/features/listing/stars-page"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/sao/[stars]">

const address = async ({ params }: Props) => {
  const { locale, stars } = await params
  return { locale: pageLocale(locale), stars }
}

export const generateMetadata = async (props: Props) => starsMetadata(await address(props))

export default async function StarsListing(props: Props) {
  return <StarsPage {...(await address(props))} />
}
