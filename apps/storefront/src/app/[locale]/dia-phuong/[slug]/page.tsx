import type { Metadata } from "next"
import { placeMetadata, placePage } from "@/features/place/place-page"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/dia-phuong/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return placeMetadata(await params)
}

export default async function PlacePage({ params }: Props) {
  return placePage(await params)
}
