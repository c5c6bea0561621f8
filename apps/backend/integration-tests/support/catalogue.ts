import { type ProductCard, type ProductList, routes } from "@ocop/contract"
import type { Shop } from "./shop"

/** Reads of the catalogue as a shopper's page makes them; anything but 200 fails the test. */
export class Catalogue {
  constructor(private readonly shop: Shop) {}

  async get<Body>(path: string): Promise<Body> {
    const { status, body } = await this.shop.api.get<Body>(path)
    expect({ path, status, body }).toMatchObject({ status: 200 })
    return body
  }

  list(query: string): Promise<ProductList> {
    return this.get<ProductList>(`${routes.products}?${query}`)
  }

  /** All pages of a list. */
  async everything(query = "sort=name"): Promise<{ count: number; products: ProductCard[] }> {
    const first = await this.list(query)
    const products = [...first.products]
    for (let page = 2; page <= first.pages; page++) {
      products.push(...(await this.list(`${query}&page=${page}`)).products)
    }
    return { count: first.count, products }
  }

  /** Everything somebody sells. */
  async offered(): Promise<ProductCard[]> {
    return (await this.everything("sort=name&offered=true")).products
  }
}

/** How many of these cards each maker has, by its handle. */
export function byMaker(cards: ProductCard[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { producer } of cards) if (producer) counts.set(producer.handle, (counts.get(producer.handle) ?? 0) + 1)
  return counts
}

/** The first one. @throws when the seeded template has none. */
export function first<Thing>(things: Thing[]): Thing {
  const [thing] = things
  if (thing === undefined) throw new Error("The seeded template has none")
  return thing
}

/** What can be bought. @throws when nobody sells it. */
export function offerOf({ offer }: ProductCard): NonNullable<ProductCard["offer"]> {
  if (!offer) throw new Error("Nobody sells it")
  return offer
}
