import type { ProducerType } from "@ocop/contract"

/** How each kind of maker is written in an address. */
export const TYPE_SLUGS: Readonly<Record<ProducerType, string>> = {
  cooperative: "hop-tac-xa",
  cooperative_group: "to-hop-tac",
  household_business: "ho",
  company: "cong-ty",
  farm: "trang-trai",
  association: "hoi",
}

export const PRODUCER_TYPES = Object.keys(TYPE_SLUGS) as readonly ProducerType[]

/** The kind an address means; undefined where none is written so. */
export const typeOfSlug = (slug: string): ProducerType | undefined =>
  PRODUCER_TYPES.find((type) => TYPE_SLUGS[type] === slug)
