import { absolute } from "@/data/environment"
import { getHome, getPaths, getSettings } from "@/data/server"
import { type PublicPath, publicPaths } from "./public-paths"
import { PATHS_PER_SITEMAP, sitemapIndex, urlSet } from "./sitemap-xml"

/** The shop's sitemap, or the index of its parts. Empty while the shop is a trial run. */
export async function wholeSitemap(): Promise<string> {
  const paths = await currentPaths()
  const parts = Math.ceil(paths.length / PATHS_PER_SITEMAP)
  return parts > 1 ? sitemapIndex(parts, absolute) : urlSet(paths, absolute)
}

/** One part of a large sitemap, counted from 1; null where there is none. */
export async function sitemapPart(part: number): Promise<string | null> {
  const paths = (await currentPaths()).slice((part - 1) * PATHS_PER_SITEMAP, part * PATHS_PER_SITEMAP)
  return paths.length > 0 ? urlSet(paths, absolute) : null
}

async function currentPaths(): Promise<PublicPath[]> {
  const { demo } = await getSettings()
  if (demo) return []
  const [paths, home] = await Promise.all([getPaths(), getHome()])
  return publicPaths(paths, home.groups)
}
