import type { CatalogPaths, Home } from "@ocop/contract"
import { CRITERIA_SETS } from "@ocop/domain"
import { LAW_PATHS } from "@/features/law/pages"
import { groupPath } from "@/features/listing/groups"

/** A public page by its Vietnamese path; `changedAt` where it is known when its content last changed. */
export interface PublicPath {
  path: string
  changedAt?: string
}

const FIXED = [
  "/",
  "/sao-ocop",
  ...CRITERIA_SETS.map(({ number }) => `/sao-ocop/bo/${number}`),
  "/bao-sai-dau-hieu",
  "/du-lieu-mo",
  "/sao/5",
  "/sao/4",
  "/sao/3",
  "/dia-phuong",
  "/nha-san-xuat",
  "/diem-du-lich",
  "/mo-quay",
  ...Object.values(LAW_PATHS),
]

/** Every page that search engines are welcome on. */
export function publicPaths(paths: CatalogPaths, groups: Home["groups"]): PublicPath[] {
  return [
    ...FIXED.map((path) => ({ path })),
    ...groups.filter(({ count }) => count > 0).map(({ group }) => ({ path: groupPath(group) })),
    ...paths.products.map(({ handle, updatedAt }) => ({ path: `/san-pham/${handle}`, changedAt: updatedAt })),
    ...paths.producers.map((handle) => ({ path: `/nha-san-xuat/${handle}` })),
    ...paths.places.map((slug) => ({ path: `/dia-phuong/${slug}` })),
    ...paths.tourismPoints.map((slug) => ({ path: `/diem-du-lich/${slug}` })),
    ...paths.certificates.map((code) => ({ path: `/chung-nhan/${code}` })),
  ]
}
