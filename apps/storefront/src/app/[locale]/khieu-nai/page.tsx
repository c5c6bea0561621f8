import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/khieu-nai">

export const generateMetadata = ({ params }: Props) => lawMetadata("complaints", params)

export default function ComplaintsPage({ params }: Props) {
  return <LawRoute name="complaints" params={params} />
}
