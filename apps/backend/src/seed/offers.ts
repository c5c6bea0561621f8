import { createHash } from "node:crypto"
import type { Label } from "@ocop/contract"
import type { RecordedProduct } from "./facts/catalogue"
import { GOODS } from "./goods"
import type { GoodsKind, SamplePack } from "./goods/kind"

/** What demo mode makes up for one product. Prices in đồng. */
export interface SampleOffer {
  packs: (SamplePack & { stock: number })[]
  words: { vi: string; en: string }
  label: Label
}

/** So that two makers of one thing do not ask the same: the first of a kind asks the kind's price. */
const PRICE_LEVELS = [1, 1.08, 0.94, 1.14, 0.9]

/**
 * Sample offers of the products that a maker sells, by handle. The same products give the same offers.
 * @throws Error naming a product that no kind of goods fits.
 */
export function sampleOffers(products: RecordedProduct[]): Map<string, SampleOffer> {
  const seen = new Map<GoodsKind, number>()
  const offers = new Map<string, SampleOffer>()
  for (const product of products) {
    if (!product.producer || product.group === "tourism") continue
    const kind = GOODS.find(({ matches }) => matches.test(product.folded))
    if (!kind) throw new Error(`No kind of goods fits ${product.title} (row ${product.row})`)
    const nth = seen.get(kind) ?? 0
    seen.set(kind, nth + 1)
    offers.set(product.handle, sampleOffer(product.handle, kind, nth))
  }
  return offers
}

function sampleOffer(handle: string, kind: GoodsKind, nth: number): SampleOffer {
  const level = PRICE_LEVELS[nth % PRICE_LEVELS.length] ?? 1
  const [vi, en] = kind.words[nth % kind.words.length] ?? ["", ""]
  const packs = kind.packs.map((pack) => {
    const price = roundPrice(pack.price * level)
    return { ...pack, price, stock: stockOf(`${handle} ${pack.vi}`, price) }
  })
  return { packs, words: { vi, en }, label: kind.label }
}

/** As shops write prices: whole thousands, above 200.000 ₫ fives of thousands, above a million tens. */
function roundPrice(price: number): number {
  const step = price < 200_000 ? 1_000 : price < 1_000_000 ? 5_000 : 10_000
  return Math.round(price / step) * step
}

/** Mostly plenty, less of what is dear; a few packs have run out and a few are down to the last one to three. */
function stockOf(seed: string, price: number): number {
  const dice = dieOf(seed)
  if (dice(20) === 0) return 0
  if (dice(12) === 0) return 1 + dice(3)
  if (price >= 1_000_000) return 4 + dice(8)
  return 12 + dice(price >= 200_000 ? 40 : 140)
}

/** A die that always falls the same way for the same seed: `die(n)` is 0 to n − 1. */
export function dieOf(seed: string): (sides: number) => number {
  const bytes = createHash("sha256").update(seed).digest()
  let at = 0
  return (sides) => {
    const value = bytes.readUInt16BE((at * 2) % (bytes.length - 1))
    at += 1
    return value % sides
  }
}
