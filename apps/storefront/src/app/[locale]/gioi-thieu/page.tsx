import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/gioi-thieu">

export const generateMetadata = ({ params }: Props) => lawMetadata("about", params)

export default function AboutPage({ params }: Props) {
  return <LawRoute name="about" params={params} />
}
