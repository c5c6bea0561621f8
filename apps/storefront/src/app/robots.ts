import type { MetadataRoute } from "next"
import { absolute } from "@/data/environment"
import { getSettings } from "@/data/server"

export const dynamic = "force-dynamic"

/** A trial run keeps search engines out; a shop for real welcomes them everywhere but where people buy and search. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { demo } = await getSettings()
  if (demo) return { rules: { userAgent: "*", disallow: "/" } }
  const closed = ["/api/", "/gio", "/dat-hang", "/don-hang/", "/tra-don", "/tim"]
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...closed, ...closed.slice(1).map((path) => `/en${path}`)] },
    sitemap: absolute("/sitemap.xml"),
  }
}
