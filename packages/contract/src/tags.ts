/** The one manifest of everything the storefront caches: which tags a page carries, and so what a change must refresh. */
export const tags = {
  /** On every cached answer: a new data id refreshes all. */
  everything: "data",
  settings: "settings",
  /** Home, listings, facets, counts: anything made of many products. */
  lists: "lists",
  product: (handle: string) => `product:${handle}`,
  producer: (handle: string) => `producer:${handle}`,
  certificate: (code: string) => `certificate:${code}`,
  place: (slug: string) => `place:${slug}`,
  tourismPoint: (slug: string) => `tourism-point:${slug}`,
} as const

/** Body of the signed POST /api/revalidations: `expire` refreshes before the next answer (price, stock, stars), `stale` serves the old page once more (texts). */
export interface Revalidation {
  tags: string[]
  mode: "expire" | "stale"
}
