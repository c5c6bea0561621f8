import { notFound } from "next/navigation"

export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

/** Any address that no other page answers: a true 404 within the shop's own walls. */
export default function UnknownPage() {
  notFound()
}
