import type { ProductGroup } from "./product-group"

/** Text in Vietnamese, and in English where the maker wrote it. */
export interface ListingWords {
  vi: string
  en: string | null
}

export const NET_UNITS = ["g", "kg", "ml", "l", "piece"] as const
export type NetUnit = (typeof NET_UNITS)[number]
/** What one pack holds: above 0, pieces whole. */
export interface NetQuantity {
  amount: number
  unit: NetUnit
}

/** One pack that can be bought. */
export interface ListingPack {
  /** Medusa's variant; null for a pack that is new. */
  variantId: string | null
  title: ListingWords
  net: NetQuantity | null
  /** Grams of the closed pack, ready to send. */
  shippingGrams: number
  /** A GTIN with a right check digit; null where the maker has none. */
  barcode: string | null
  /** đồng, above 0. */
  price: number
  /** What lies on the shelf, reserved packs included; null leaves it as it is. */
  stock: number | null
}

/** Everything that a producer says of one product. Photographs are ids in the order in which they are shown. */
export interface ListingContent {
  name: string
  group: Exclude<ProductGroup, "tourism">
  criteriaSet: number | null
  description: ListingWords | null
  ingredients: ListingWords | null
  storage: ListingWords | null
  warnings: ListingWords | null
  shelfLifeDays: number | null
  declarationNumber: string | null
  packs: ListingPack[]
  photos: string[]
  /** Photographs of the label, from which an assistant types up what the law asks. Never public. */
  labelPhotos: string[]
  /** Working days before this product leaves, where it needs more than the shop's; null: the shop's. */
  leadTimeDays: number | null
}
