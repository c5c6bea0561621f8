import type { ProductGroup } from "@ocop/contract"
import type { IllustrationName } from "@ocop/ui"

/** The programme's six groups with their addresses and the drawing each is known by. */
export const GROUPS: readonly { group: ProductGroup; slug: string; illustration: IllustrationName }[] = [
  { group: "food", slug: "do-an", illustration: "cake" },
  { group: "beverage", slug: "do-uong", illustration: "tea" },
  { group: "medicinal", slug: "duoc-lieu", illustration: "balm" },
  { group: "handicraft", slug: "thu-cong", illustration: "craft" },
  { group: "ornamental", slug: "sinh-vat-canh", illustration: "flower" },
  { group: "tourism", slug: "du-lich", illustration: "tourism" },
]

export const groupOfSlug = (slug: string): ProductGroup | null => GROUPS.find((one) => one.slug === slug)?.group ?? null

/** Address of a group's list. */
export const groupPath = (group: ProductGroup): string => `/nhom/${GROUPS.find((one) => one.group === group)?.slug}`
