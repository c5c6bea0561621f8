import { wholeSitemap } from "@/features/sitemap/answer"

export const dynamic = "force-dynamic"

export const GET = async () => new Response(await wholeSitemap(), { headers: { "content-type": "application/xml" } })
