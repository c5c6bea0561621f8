import { sitemapPart } from "@/features/sitemap/answer"

export const dynamic = "force-dynamic"

export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[part]">) {
  const number = /^([1-9]\d{0,3})\.xml$/.exec((await params).part)?.[1]
  const xml = number ? await sitemapPart(Number(number)) : null
  if (!xml) return new Response("Nothing here", { status: 404 })
  return new Response(xml, { headers: { "content-type": "application/xml" } })
}
