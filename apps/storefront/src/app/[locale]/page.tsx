export const dynamic = "force-static"
export const revalidate = false
export const generateStaticParams = () => []

export default async function HomePage() {
  return <h1>Chợ Xã</h1>
}
