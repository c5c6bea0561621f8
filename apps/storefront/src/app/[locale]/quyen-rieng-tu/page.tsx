import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/quyen-rieng-tu">

export const generateMetadata = ({ params }: Props) => lawMetadata("privacy", params)

export default function PrivacyPage({ params }: Props) {
  return <LawRoute name="privacy" params={params} />
}
