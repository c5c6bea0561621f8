import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/xep-hang">

export const generateMetadata = ({ params }: Props) => lawMetadata("ranking", params)

export default function RankingPage({ params }: Props) {
  return <LawRoute name="ranking" params={params} />
}
