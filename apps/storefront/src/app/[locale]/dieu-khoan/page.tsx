import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/dieu-khoan">

export const generateMetadata = ({ params }: Props) => lawMetadata("terms", params)

export default function TermsPage({ params }: Props) {
  return <LawRoute name="terms" params={params} />
}
