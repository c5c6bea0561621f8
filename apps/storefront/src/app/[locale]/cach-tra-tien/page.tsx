import { LawRoute, lawMetadata } from "@/features/law/law-route"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/cach-tra-tien">

export const generateMetadata = ({ params }: Props) => lawMetadata("payment", params)

export default function PaymentPage({ params }: Props) {
  return <LawRoute name="payment" params={params} />
}
