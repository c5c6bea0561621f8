import type { MetadataRoute } from "next"
import { absolute } from "@/data/environment"
import { getHome, getPaths, getSettings } from "@/data/server"
import { groupPath } from "@/features/listing/groups"
import { href } from "@/i18n"

export const dynamic = "force-dynamic"

const FIXED = [
  "/",
  "/sao-ocop",
  "/sao/5",
  "/sao/4",
  "/sao/3",
  "/dia-phuong",
  "/nha-san-xuat",
  "/diem-du-lich",
  "/mo-quay",
]

/** Every public page, each with its other language. Empty while the shop is a trial run. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { demo } = await getSettings()
  if (demo) return []
  const [paths, home] = await Promise.all([getPaths(), getHome()])
  const groups = home.groups.filter(({ count }) => count > 0).map(({ group }) => groupPath(group))
  return [
    ...[...FIXED, ...groups].map((path) => entry(path)),
    ...paths.products.map(({ handle, updatedAt }) => entry(`/san-pham/${handle}`, updatedAt)),
    ...paths.producers.map((handle) => entry(`/nha-san-xuat/${handle}`)),
    ...paths.places.map((slug) => entry(`/dia-phuong/${slug}`)),
    ...paths.tourismPoints.map((slug) => entry(`/diem-du-lich/${slug}`)),
    ...paths.certificates.map((code) => entry(`/chung-nhan/${code}`)),
  ].flat()
}

/** Both languages of a path, each naming the other. */
function entry(path: string, lastModified?: string): MetadataRoute.Sitemap {
  const languages = { vi: absolute(path), en: absolute(href("en", path)) }
  return [languages.vi, languages.en].map((url) => ({
    url,
    alternates: { languages },
    ...(lastModified && { lastModified }),
  }))
}
