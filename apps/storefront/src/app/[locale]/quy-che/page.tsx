import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/quy-che">

export const generateMetadata = ({ params }: Props) => lawMetadata("rules", params)

export default function RulesPage({ params }: Props) {
  return <LawRoute name="rules" params={params} />
}
