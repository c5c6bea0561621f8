import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/giao-hang-doi-tra">

export const generateMetadata = ({ params }: Props) => lawMetadata("delivery", params)

export default function DeliveryPage({ params }: Props) {
  return <LawRoute name="delivery" params={params} />
}
