import type { Metadata } from "next"
import { producerListMetadata, producerListPage } from "@/features/producer/producer-list-page"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/nha-san-xuat/loai/[type]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return producerListMetadata(await params)
}

export default async function ProducersPage({ params }: Props) {
  return producerListPage(await params)
}
